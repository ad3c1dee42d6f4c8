/// Looks for half the name of a body where an everyday word would not stand: at the beginning of a
/// sentence, as one who speaks ("Limpets won't give out any"), or as a class of children ("assembly
/// with the Kestrels").
struct SpeakingBodies {
    private var halves: [String: Int] = [:]
    private var classes: [String: Int] = [:]

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        for designation in index.designations where items[designation.item].kind.isBody {
            for (place, part) in designation.parts.enumerated()
            where (part.kind == .common || part.kind == .core) && part.bytes.count >= 5
                && !permitted.words.contains(part.text)
            {
                if !designation.isDetail { halves[part.text] = designation.item }
                let next = place + 1 < designation.parts.count ? designation.parts[place + 1] : nil
                let isClass =
                    designation.isDetail
                    && (next == nil || SpeakingBodies.groups.contains(next?.text ?? ""))
                    && [.school, .nursery].contains(items[designation.item].kind)
                if isClass {
                    classes[part.text] = designation.item
                    classes[part.text + "s"] = designation.item
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !halves.isEmpty || !classes.isEmpty, !scan.document.isMetadata else { return }
        let tokens = scan.tokens
        for place in tokens.indices where tokens[place].isCapital {
            let token = tokens[place]
            if let item = halves[token.text], token.opensSentence, speaks(place, tokens) {
                scan.hit(item, .partial, place..<(place + 1))
            }
            guard let item = classes[token.text], !token.opensSentence, place > 0,
                tokens[place - 1].text == "the" || isOfGroup(place, tokens)
            else { continue }
            scan.hit(item, .partial, place..<(place + 1))
        }
    }

    private func isOfGroup(_ place: Int, _ tokens: [Token]) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].before == .space
            && SpeakingBodies.groups.contains(tokens[place + 1].text)
    }

    /// "Won't give", "has said", "rang": what a word that is no body does not do.
    private func speaks(_ place: Int, _ tokens: [Token]) -> Bool {
        var next = place + 1
        while next < tokens.count, next < place + 4, tokens[next].before == .space,
            SpeakingBodies.helpers.contains(tokens[next].text)
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].before == .space else { return false }
        let isHelped = next > place + 1
        return SpeakingBodies.saying.contains(tokens[next].text)
            || isHelped && SpeakingBodies.giving.contains(tokens[next].text)
    }

    private static let helpers = FunctionWords.words(
        "will would can could do does did has have had not never also already")
    private static let saying = FunctionWords.words(
        """
        say says said rang phoned called emailed texted told confirmed asked refused agreed \
        reported wrote replied
        """)
    private static let giving = FunctionWords.words(
        "give tell let send hand share pass ask ring release discuss take accept")
    private static let groups = FunctionWords.words("class form room group set")
}
