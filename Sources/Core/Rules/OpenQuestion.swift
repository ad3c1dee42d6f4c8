public import Domain

/// An unknown fact that would change an outcome.
///
/// As a decision holds it, numbers and the answer that it belongs to; detached it holds its words
/// itself, and nothing else of the case.
public struct OpenQuestion: Sendable {
    private enum Source: Sendable {
        /// The fact, and where its rules stand in the answer's list.
        case live(Answer, FactPlace, Stretch)
        case detached(DetachedQuestion)
    }

    private var source: Source
    public let weight: Int

    init(_ answer: Answer, _ item: Asked.Item) {
        source = .live(answer, answer.facts.layout.place(at: Int(item.index)), item.asking)
        weight = item.weight
    }

    /// The same apart from the facts that it was found in, as it must be to leave the case.
    public var detached: OpenQuestion {
        var question = self
        question.source = .detached(words)
        return question
    }

    private var words: DetachedQuestion {
        switch source {
        case .live(let answer, let place, let asking):
            DetachedQuestion(answer, place, rules: answer.rules(asking))
        case .detached(let question): question
        }
    }

    public var fact: String {
        switch source {
        case .live(let answer, let place, _): answer.program.vocabulary[place.slot].name
        case .detached(let question): question.fact
        }
    }

    public var question: String {
        switch source {
        case .live(let answer, let place, _):
            answer.program.vocabulary[place.slot].question ?? ""
        case .detached(let question): question.question
        }
    }

    public var subject: String? { words.subject }
    public var person: PersonID? { words.person }

    /// The rules whose outcome depends on the answer, weightiest first.
    public var rules: [String] { words.rules }
}

/// Everything of a question but its weight.
private struct DetachedQuestion: Hashable, Sendable {
    var fact: String
    var question: String
    var subject: String?
    var person: PersonID?
    var rules: [String]

    init(_ answer: Answer, _ place: FactPlace, rules: [String]) {
        let definition = answer.program.vocabulary[place.slot]
        let subject = answer.facts.subject(place.slot.scope, place.binding)
        fact = definition.name
        question = definition.question ?? ""
        self.subject = subject?.id
        person = subject?.person
        self.rules = rules
    }
}

extension Answer {
    /// The rules of a question, weightiest first, each once.
    fileprivate func rules(_ asking: Stretch) -> [String] {
        var seen: Set<Int32> = []
        return self.asking[asking.range].filter { seen.insert($0).inserted }
            .sorted { program.ranks[Int($0)] < program.ranks[Int($1)] }
            .map { program.rules[Int($0)].id }
    }
}

extension OpenQuestion: Hashable {
    public static func == (left: OpenQuestion, right: OpenQuestion) -> Bool {
        left.weight == right.weight && left.words == right.words
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(fact)
        hasher.combine(weight)
    }
}
