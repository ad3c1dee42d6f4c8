import Rules

extension PackAssembly {
    /// Reads `cues.yaml`; a child's phrases join those of its parents, so that none is lost.
    mutating func addCues(_ folder: PackFolder) {
        let inherited = cues
        for value in items(folder, "cues.yaml", "cues") ?? [] {
            guard let fields = value.fields("a cue", ["id", "label", "phrases"]),
                let id = fields.required("id"), let text = id.text()
            else { continue }
            let label = fields.required("label")?.text()
            let phrases = fields.required("phrases")?.list().compactMap { $0.text() }
            guard let label, let phrases else {
                cues.add(text, nil, at: id)
                continue
            }
            if let parent = inherited[text] {
                let cue = Cue(id: text, label: label, phrases: parent.phrases + phrases)
                cues.replace(text, cue, at: id)
            } else {
                cues.add(text, Cue(id: text, label: label, phrases: phrases), at: id)
            }
        }
    }
}
