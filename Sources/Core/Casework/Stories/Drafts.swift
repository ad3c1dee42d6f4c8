public import Domain

extension Order {
    /// An order that names its people by a story's keys.
    public struct Draft: Sendable {
        public var kind: Kind
        public var respondent: String
        public var protects: [String]
        public var start: Day?
        public var end: Day?
        public var endless: Answer
        public var given: Instant?
        public var served: Instant?
        public var inspector: Answer
        public var considered: Bool
        public var note: String?

        public init(
            kind: Kind, respondent: String, protects: [String], start: Day?, end: Day?,
            endless: Answer, given: Instant?, served: Instant?, inspector: Answer,
            considered: Bool, note: String?
        ) {
            self.kind = kind
            self.respondent = respondent
            self.protects = protects
            self.start = start
            self.end = end
            self.endless = endless
            self.given = given
            self.served = served
            self.inspector = inspector
            self.considered = considered
            self.note = note
        }

        /// The order with the people of a replay; nil when its respondent is not among them.
        func order(_ people: [String: PersonID]) -> Order? {
            guard let respondent = people[respondent] else { return nil }
            return Order(
                kind: kind, respondent: respondent, protects: protects.compactMap { people[$0] },
                start: start, end: end, endless: endless, given: given, served: served,
                inspector: inspector, considered: considered, note: note)
        }
    }
}

extension AssessmentForm {
    /// What a story says of a completed instrument; what it leaves out comes from the pack.
    public struct Draft: Sendable {
        public var form: AssessmentForm
        public var about: String?
        /// The answer to items that the story does not give.
        public var rest: String?
        /// The source of answers that do not name one.
        public var source: Source?

        public init(form: AssessmentForm, about: String?, rest: String?, source: Source?) {
            self.form = form
            self.about = about
            self.rest = rest
            self.source = source
        }

        /// The form with the people of a replay and an answer to every item of these numbers.
        func form(_ people: [String: PersonID], items: [Int]) -> AssessmentForm {
            var form = form
            form.about = about.flatMap { people[$0] }
            if let rest {
                for number in items where form.items[number] == nil {
                    form.items[number] = Item(answer: rest)
                }
            }
            let source = source ?? (form.respondent == .professional ? .agency : nil)
            for number in form.items.keys where form.items[number]?.source == nil {
                form.items[number]?.source = source
            }
            return form
        }
    }
}

extension NewRoles {
    /// Corrected roles of people named by a story's keys; what they rest on are the story's
    /// assessments.
    public struct Draft: Sendable {
        public var roles: [String: Role]
        public var reason: String
        public var basis: RoleCorrection.Basis.Kind
        public var advice: String?

        public init(
            roles: [String: Role], reason: String, basis: RoleCorrection.Basis.Kind,
            advice: String?
        ) {
            self.roles = roles
            self.reason = reason
            self.basis = basis
            self.advice = advice
        }

        func roles(_ people: [String: PersonID], _ assessments: [EntryID]) -> NewRoles {
            var named: [PersonID: Role] = [:]
            for (key, role) in roles { if let person = people[key] { named[person] = role } }
            return NewRoles(
                roles: named, reason: reason,
                basis: RoleCorrection.Basis(
                    kind: basis, assessments: assessments, advice: advice))
        }
    }
}
