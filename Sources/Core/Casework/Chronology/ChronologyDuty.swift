public import Domain

/// Something that the rules asked somebody to do, and what became of it.
public struct ChronologyDuty: Equatable, Sendable {
    /// What somebody wrote about it.
    public struct Report: Hashable, Sendable {
        public var at: Instant
        public var entry: Chronology.EntryNumber
        public var by: String
        public var agency: String
        public var note: String
    }

    public enum Ending: Hashable, Sendable {
        case done(Report)
        case declined(Report)
        /// What was recorded settled it, without a report.
        case met(Instant)
        /// The same was asked anew with another limit.
        case renewed(Instant)
        /// A later decision did not ask for it any more.
        case dropped(Instant)
        /// It is still asked for.
        case open
    }

    /// How a duty came out.
    public enum Verdict: String, Sendable, CaseIterable {
        case done, doneLate, declined, notDone, notDoneYet, noLongerAsked
    }

    public var key: String
    public var rule: String
    /// The words of today's edition; nil where it has no such rule.
    public var wording: DutyWording?
    /// Whether those words are of the edition by which it was asked.
    public var isWordedThen: Bool
    /// By name.
    public var about: String?
    public var asked: Instant
    /// The decision that asked for it first.
    public var decision: Chronology.EntryNumber
    /// What was recorded when the question came up.
    public var after: EntryID
    public var due: Instant?
    public var ending: Ending

    /// When it was too late; nil where no limit was set.
    ///
    /// What had to be done at once, or before anybody knew of it, counts until the end of the day on
    /// which it was asked.
    public var limit: Instant? {
        due.map { $0 > asked ? $0 : Instant(asked.day.adding(days: 1)) }
    }

    /// Done in time, or late, or not, as the record has it at an instant.
    ///
    /// What has no limit is never late, and what nobody reported by its limit was not done, whatever
    /// became of it afterwards.
    public func verdict(at instant: Instant) -> Verdict {
        func passed(_ end: Instant) -> Bool { limit.map { $0 < end } ?? false }
        switch ending {
        case .done(let report): return passed(report.at) ? .doneLate : .done
        case .declined: return .declined
        case .met(let end): return passed(end) ? .doneLate : .done
        case .renewed(let end), .dropped(let end):
            return passed(end) ? .notDone : .noLongerAsked
        case .open: return passed(instant) ? .notDone : .notDoneYet
        }
    }
}

/// What each agency knew when something happened that matters most.
public struct KeyDate: Equatable, Sendable {
    public struct AgencyView: Equatable, Sendable {
        public var agency: AgencyID
        /// Whether it knew of the case at all.
        public var isOnCase: Bool
        /// What was open to it just before, of what matters.
        public var knew: [Chronology.EntryNumber]
        /// What others had recorded by then and was not open to it.
        public var didNotKnow: [Chronology.EntryNumber]
    }

    public var at: Instant
    public var isDayOnly: Bool
    public var title: String
    public var entry: Chronology.EntryNumber
    public var agencies: [AgencyView]
    /// What had happened by then and nobody had recorded yet.
    public var unrecorded: [Chronology.EntryNumber]
}
