/// Names written as they were heard, wherever one word ends and the next begins: "lime killen row",
/// "Rope Work Acounts", "Otterly Marsh".
///
/// All words of a name are put together and compared by their consonants, so that a name may be
/// parted or joined otherwise than the item has it.
struct HeardNames {
    private struct Heard {
        var item: Int
        var letters: [UInt8]
        var sound: [UInt8]
    }

    /// By their first sound.
    private var names: [UInt8: [Heard]] = [:]
    private let permitted: Permitted

    init(_ index: NameIndex, permitted: Permitted) {
        self.permitted = permitted
        for designation in index.designations where !designation.isDetail {
            let parts = designation.parts.filter { $0.kind != .link && $0.kind != .number }
            guard (2...4).contains(parts.count), parts[0].names,
                parts.contains(where: { $0.names && !$0.isKnown })
            else { continue }
            for form in HeardNames.forms(parts) {
                let sound = Sound.key(form)
                guard let first = sound.first else { continue }
                let heard = Heard(item: designation.item, letters: form, sound: sound)
                names[first, default: []].append(heard)
            }
        }
    }

    /// The words of a name put together: all of them, and those that name with the last of its kind;
    /// each also as somebody writes it who heard it.
    private static func forms(_ parts: [Designation.Part]) -> Set<[UInt8]> {
        let naming = parts.filter(\.names)
        var forms: Set<[UInt8]> = [parts.flatMap(\.bytes)]
        if naming.count > 1, naming.count < parts.count {
            forms.insert(naming.flatMap(\.bytes))
            if let last = parts.last, !last.names {
                forms.insert((naming + [last]).flatMap(\.bytes))
            }
        }
        for form in forms {
            // Welsh says the end of "isaf" without its letter.
            if form.count > 5, form.suffix(2).elementsEqual("af".utf8) {
                forms.insert(Array(form.dropLast()))
            }
            // "Keera" for "Ciara".
            if form.starts(with: "ci".utf8) || form.starts(with: "cy".utf8) {
                forms.insert([0x6B] + form.dropFirst())
            }
        }
        return forms
    }

    func match(_ scan: inout Scan) {
        let tokens = scan.tokens
        for place in tokens.indices {
            guard isStart(place, scan), let first = Sound.key(Array(tokens[place].text.utf8)).first,
                let names = names[first]
            else { continue }
            for end in (place + 2)..<(place + 5) {
                guard end <= tokens.count, tokens[end - 1].before == .space,
                    !tokens[end - 1].hasDigit,
                    !FunctionWords.function.contains(tokens[end - 1].text)
                else { break }
                let words = tokens[place..<end]
                for letters in HeardNames.joined(words) {
                    let sound = Sound.key(letters)
                    for name in names
                    where isHeard(name, letters, sound, words) && !isPermitted(words) {
                        scan.hit(name.item, .misspelled, place..<end)
                    }
                }
            }
        }
    }

    /// Words put together, also without the "s" of a possessive typed in haste: "quails farmacy".
    private static func joined(_ words: ArraySlice<Token>) -> [[UInt8]] {
        let all = words.map { Array($0.text.utf8) }
        guard let first = all.first, first.last == 0x73, first.count > 3 else {
            return [all.flatMap(\.self)]
        }
        return [all.flatMap(\.self), Array(first.dropLast()) + all.dropFirst().flatMap(\.self)]
    }

    private func isStart(_ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        return (token.isCapital || scan.document.isMetadata || scan.isCasual) && token.length >= 3
            && !token.hasDigit && !FunctionWords.function.contains(token.text)
    }

    private func isHeard(
        _ name: Heard, _ letters: [UInt8], _ sound: [UInt8], _ words: ArraySlice<Token>
    ) -> Bool {
        guard sound.count >= 4 else { return false }
        let longest = max(letters.count, name.letters.count)
        if sound == name.sound {
            return EditDistance.between(letters, name.letters, limit: longest * 2 / 5) != nil
        }
        // Another sound only where all of it is written as a name, and little else is.
        guard sound.count >= 6, name.sound.count >= 5, words.allSatisfy(\.isCapital),
            EditDistance.between(sound, name.sound, limit: 1) != nil
        else { return false }
        return EditDistance.between(letters, name.letters, limit: longest / 3) != nil
    }

    /// Whether he knows a name of these words.
    private func isPermitted(_ words: ArraySlice<Token>) -> Bool {
        words.allSatisfy { permitted.words.contains($0.text) }
            || zip(words, words.dropFirst()).contains { first, second in
                permitted.pairs.contains(Permitted.pair(first, second))
            }
    }
}
