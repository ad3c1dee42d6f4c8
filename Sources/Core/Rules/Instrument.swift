public import Domain

/// An instrument that workers fill in, in the project's own words or an area's licensed ones.
public struct Instrument: Hashable, Sendable {
    public enum Form: String, Sendable, CaseIterable {
        /// Items that are ticked off one by one.
        case checklist
        /// Two answers about each party that together name a cell.
        case matrix
        /// Criteria that are looked at for each party.
        case criteria
        /// Questions to choose from in a conversation.
        case bank
        /// Items that are each graded; no total is made of them.
        case grid
        /// Completed elsewhere; only its outcome is recorded here.
        case external
        /// One of several levels, chosen with reasons.
        case levels
    }

    /// Whom it is about.
    public enum About: String, Sendable, CaseIterable {
        case victim, personOfConcern, child
        /// Each of the two between whom it is to be found out who does what.
        case party
    }

    public struct Item: Hashable, Sendable {
        public var number: Int
        /// What it is about, in our own words.
        public var topic: String
        public var group: String?
        /// The instrument's own words where nil.
        public var answers: [String]?
        /// What its owner calls it, where an area holds a licence.
        public var wording: String?

        public init(
            number: Int, topic: String, group: String? = nil, answers: [String]? = nil,
            wording: String? = nil
        ) {
            self.number = number
            self.topic = topic
            self.group = group
            self.answers = answers
            self.wording = wording
        }

        public var shown: String { wording ?? topic }
    }

    /// Which answers together mean which outcome.
    public struct Cell: Hashable, Sendable {
        public var answers: [Int: String]
        public var outcome: String

        public init(answers: [Int: String], outcome: String) {
            self.answers = answers
            self.outcome = outcome
        }
    }

    /// A fact that the completed instrument gives.
    public struct Gift: Hashable, Sendable {
        public enum From: Hashable, Sendable {
            /// One item: yes, no, or the word that was answered.
            case item(Int)
            /// Whether one item was answered with something that is known.
            case answered(Int)
            /// How many items were answered so.
            case count(String)
            /// How many items answered yes were seen twice or over a continuing period.
            case repeated
            /// Whether every item has an answer, *not known* included.
            case complete
            /// Whether every answer is known.
            case determined
            case outcome
            /// The items' places in their answers, each times the item's weight; unknown while an
            /// answer is.
            case rank
        }

        public enum Party: String, Sendable, CaseIterable {
            /// The person of concern, or the first whose role is undetermined.
            case first
            /// The victim, or the other.
            case second
            case both
        }

        public var fact: String
        public var from: From
        public var party: Party?

        public init(fact: String, from: From, party: Party? = nil) {
            self.fact = fact
            self.from = from
            self.party = party
        }
    }

    /// On whose leave its own wording is shown.
    public struct Licence: Hashable, Sendable {
        public var holder: String
        public var reference: String

        public init(holder: String, reference: String) {
            self.holder = holder
            self.reference = reference
        }
    }

    /// The DASH, which has a form and a page of its own.
    public static let dash = "dash"
    public static let plainAnswers = ["yes", "no", "unknown"]

    public var id: String
    public var title: String
    public var form: Form
    public var about: About
    /// Who may answer it.
    public var respondents: [AssessmentForm.Respondent]
    public var answers: [String]
    public var items: [Item]
    public var outcomes: [String]
    public var cells: [Cell]
    public var gives: [Gift]
    /// What each item counts for in a rank; 1 where nothing is said.
    public var weights: [Int: Int]
    /// Whether its result bears on the level of risk; of one that does not, no level is ever made.
    public var scores: Bool
    /// What must be so before it is used.
    public var gate: [String]
    /// What a reader should know of it.
    public var note: String?
    public var licence: Licence?

    public init(
        id: String, title: String, form: Form = .checklist, about: About = .victim,
        respondents: [AssessmentForm.Respondent] = [.victim, .professional],
        answers: [String] = Instrument.plainAnswers, items: [Item], outcomes: [String] = [],
        cells: [Cell] = [], gives: [Gift] = [], weights: [Int: Int] = [:], scores: Bool = false,
        gate: [String] = [],
        note: String? = nil, licence: Licence? = nil
    ) {
        self.id = id
        self.title = title
        self.form = form
        self.about = about
        self.respondents = respondents
        self.answers = answers
        self.items = items
        self.outcomes = outcomes
        self.cells = cells
        self.gives = gives
        self.weights = weights
        self.scores = scores
        self.gate = gate
        self.note = note
        self.licence = licence
    }

    /// Whether a fact rests on answers that are not the person of concern's.
    public func givesOthersAnswers(to fact: String) -> Bool {
        !respondents.contains(.personOfConcern) && gives.contains { $0.fact == fact }
    }

    public func item(_ number: Int) -> Item? { items.first { $0.number == number } }

    /// The words with which an item can be answered.
    public func answers(to item: Item) -> [String] { item.answers ?? answers }
}

/// What a form says in the instrument's terms.
extension Instrument {
    /// The outcome that was chosen, or that of the cell in which the answers lie.
    public func outcome(of form: AssessmentForm) -> String? {
        form.outcome
            ?? cells.first { cell in
                cell.answers.allSatisfy { form.answer($0.key) == $0.value }
            }?.outcome
    }

    /// Whether every item has an answer, *not known* included; without items, whether there is an
    /// outcome.
    public func isComplete(_ form: AssessmentForm) -> Bool {
        if items.isEmpty || self.form == .external { return form.outcome != nil }
        return items.allSatisfy { form.items[$0.number] != nil }
    }

    /// Whether every answer is known, or the outcome is.
    public func isDetermined(_ form: AssessmentForm) -> Bool {
        if items.isEmpty || !cells.isEmpty || self.form == .external {
            return outcome(of: form) != nil
        }
        return items.allSatisfy { form.items[$0.number]?.isKnown ?? false }
    }

    public func count(_ answer: String, in form: AssessmentForm) -> Int {
        form.items.values.count { $0.answer == answer }
    }

    /// How many items answered yes were seen on two or more occasions or over a continuing period.
    public func repeated(in form: AssessmentForm) -> Int {
        form.items.values.count { $0.answer == AssessmentForm.yes && $0.isRepeated }
    }

    /// The items' places in their answers, each times its weight; nil while an answer is missing.
    public func rank(of form: AssessmentForm) -> Int? {
        var rank = 0
        for item in items {
            guard let answer = form.items[item.number], answer.isKnown,
                let place = answers(to: item).firstIndex(of: answer.answer)
            else { return nil }
            rank += place * (weights[item.number] ?? 1)
        }
        return rank
    }
}
