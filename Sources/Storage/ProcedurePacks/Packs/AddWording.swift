import Rules

extension PackAssembly {
    /// Reads `wording.yaml`: phrases to avoid, and long words that readers know.
    mutating func addWording(_ folder: PackFolder) {
        for root in folder.roots("wording.yaml") {
            guard let fields = root?.fields("the file", ["avoid", "known"]) else { continue }
            for value in fields["avoid"]?.strictList() ?? [] {
                guard let phrase = value.fields("a phrase", ["phrase", "why", "instead"]) else {
                    continue
                }
                let text = phrase.required("phrase")?.text()
                let why = phrase.required("why")?.text()
                guard let text, let why else { continue }
                unwantedPhrases.append(
                    UnwantedPhrase(phrase: text, why: why, instead: phrase["instead"]?.text()))
            }
            knownTerms.formUnion(
                (fields["known"]?.list() ?? []).compactMap { $0.text()?.lowercased() })
        }
    }
}
