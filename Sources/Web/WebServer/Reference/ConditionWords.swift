import Domain
import Pages
import Rules

/// A rule's condition in English, by what its facts mean.
struct ConditionWords {
    let vocabulary: Vocabulary
    let texts: Texts

    private var words: ConditionTexts { texts.condition }

    func view(_ tree: ConditionTree) -> ConditionView {
        if case .all(let parts) = tree, parts.isEmpty { return ConditionView(words.always) }
        return view(tree, isSo: true)
    }

    /// The tree, or that it is not so.
    private func view(_ tree: ConditionTree, isSo: Bool) -> ConditionView {
        switch tree {
        case .not(let part): view(part, isSo: !isSo)
        case .test(let slot, let test): ConditionView(line(slot, [test], isSo))
        case .all(let parts):
            isSo
                ? ConditionView(words.all, list(parts, together: false))
                : ConditionView(words.notAll, list(parts, together: false))
        case .any(let parts): either(parts, isSo)
        case .some(let scope, .all(let parts)) where parts.isEmpty:
            ConditionView(isSo ? words.thereIs(name(scope)) : words.thereIsNo(name(scope)))
        case .some(let scope, let part):
            over(isSo ? words.some(name(scope)) : words.noneOf(name(scope)), part)
        case .every(let scope, let part):
            over(isSo ? words.every(name(scope)) : words.notEvery(name(scope)), part)
        }
    }

    private func either(_ parts: [ConditionTree], _ isSo: Bool) -> ConditionView {
        let lines = self.list(parts, together: true)
        // Several values of one fact need no list of their own.
        if lines.count == 1, isSo { return lines[0] }
        if lines.count == 1, let (slot, tests) = same(parts) {
            return ConditionView(line(slot, tests, isSo))
        }
        return ConditionView(isSo ? words.any : words.none, lines)
    }

    private func over(_ heading: String, _ part: ConditionTree) -> ConditionView {
        if case .all(let parts) = part {
            return ConditionView(heading, list(parts, together: false))
        }
        return ConditionView(heading, [view(part, isSo: true)])
    }

    /// The parts of a group; what must not be so stands together, and so do the values of one fact
    /// where any of them will do.
    private func list(_ parts: [ConditionTree], together isAny: Bool) -> [ConditionView] {
        var views: [ConditionView] = []
        var denied: [ConditionTree] = []
        var taken: Set<Int> = []
        for (place, part) in parts.enumerated() where !taken.contains(place) {
            if !isAny, case .not(let inner) = part {
                denied += isGroup(inner)
                continue
            }
            guard isAny, case .test(let slot, let test) = part, joins(test) else {
                views.append(view(part, isSo: true))
                continue
            }
            var tests = [test]
            for (other, next) in parts.enumerated() where other > place {
                guard case .test(slot, let more) = next, kind(more) == kind(test) else { continue }
                tests.append(more)
                taken.insert(other)
            }
            views.append(ConditionView(line(slot, tests, true)))
        }
        if denied.count == 1 { views.append(view(denied[0], isSo: false)) }
        if denied.count > 1 {
            views.append(ConditionView(words.none, list(denied, together: true)))
        }
        return views
    }

    /// What none of may be so: the parts of an *or*, or the one thing.
    private func isGroup(_ tree: ConditionTree) -> [ConditionTree] {
        if case .any(let parts) = tree { parts } else { [tree] }
    }

    private func same(_ parts: [ConditionTree]) -> (FactSlot, [Test])? {
        guard case .test(let slot, _)? = parts.first else { return nil }
        var tests: [Test] = []
        for case .test(slot, let test) in parts { tests.append(test) }
        return tests.count == parts.count ? (slot, tests) : nil
    }

    private func joins(_ test: Test) -> Bool { kind(test) != 0 }

    private func kind(_ test: Test) -> Int {
        switch test {
        case .equals: 1
        case .includes: 2
        default: 0
        }
    }

    private func name(_ scope: Scope) -> String { words.scope(scope.rawValue) }

    // MARK: One fact

    private func line(_ slot: FactSlot, _ tests: [Test], _ isSo: Bool) -> String {
        let fact = vocabulary[slot]
        let type = fact.type
        func word(_ index: Int) -> String {
            index < type.words.count ? value(type.words[index]) : ""
        }
        func says(_ text: String) -> String { words.value(fact.meaning, text) }
        switch tests[0] {
        case .isYes: return isSo ? fact.meaning : words.not(fact.meaning)
        case .isKnown: return isSo ? words.known(fact.meaning) : words.notKnown(fact.meaning)
        case .equals:
            let values = tests.compactMap { test -> String? in
                guard case .equals(let number) = test else { return nil }
                return type == .count ? words.exactly(number) : word(number)
            }
            return says(isSo ? words.or(values) : words.isNot(words.or(values)))
        case .includes:
            let values = tests.compactMap { test -> String? in
                guard case .includes(let number) = test else { return nil }
                return word(number)
            }
            return says(
                isSo ? words.includes(words.or(values)) : words.includesNot(words.or(values)))
        case .atLeast(let number): return says(bound(type, number, isLower: isSo, isSo))
        case .atMost(let number): return says(bound(type, number, isLower: !isSo, isSo))
        case .before(let day):
            return says(isSo ? words.before(day.spelledOut) : words.onOrAfter(day.spelledOut))
        case .onOrAfter(let day):
            return says(isSo ? words.onOrAfter(day.spelledOut) : words.before(day.spelledOut))
        case .withinMonths(let count): return says(maybe(words.inMonths(count), isSo))
        case .withinDays(let count): return says(maybe(words.inDays(count), isSo))
        }
    }

    private func maybe(_ text: String, _ isSo: Bool) -> String { isSo ? text : words.isNot(text) }

    /// `3 or more`, `medium or lower`; a bound that is not so becomes its neighbour.
    private func bound(_ type: FactType, _ number: Int, isLower: Bool, _ isSo: Bool) -> String {
        let number = isSo ? number : isLower ? number + 1 : number - 1
        guard type != .count else {
            return isLower ? words.countOrMore(number) : words.countOrFewer(number)
        }
        let names = type.words
        guard names.indices.contains(number) else { return "" }
        let name = value(names[number])
        if number == (isLower ? names.count - 1 : 0) { return name }
        return isLower ? words.levelOrMore(name) : words.levelOrLess(name)
    }

    private func value(_ word: String) -> String { inSentence(texts.record.value(word)) }
}

/// A word with its first letter small, unless it stands for itself in capitals.
func inSentence(_ word: String) -> String {
    guard word.dropFirst().first?.isUppercase != true else { return word }
    return word.prefix(1).lowercased() + word.dropFirst()
}
