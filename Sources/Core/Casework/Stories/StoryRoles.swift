import Domain

/// What of a story corrected roles rest on, and who got them as they were.
struct StoryRoles {
    private(set) var assessments: [EntryID] = []
    private var correction: EntryID?
    private var service: EntryID?
    private var police: EntryID?

    mutating func remember(_ verb: StoryEvent.Verb, _ entry: EntryID) {
        switch verb {
        case .assessment: assessments.append(entry)
        case .roles: correction = entry
        case .referral: service = entry
        case .attendance: police = entry
        default: break
        }
    }

    /// Nil where the story corrected no roles, or where nobody of that kind got them.
    func acknowledge(
        _ who: StoryEvent.Verb.Acknowledging, _ note: String, _ office: Office, _ request: Request
    ) async throws -> Outcomes? {
        guard let correction else { return nil }
        let recipient: EntryID?
        switch who {
        case .worker: return try await office.acknowledgeCorrection(correction, request)
        case .service: recipient = service
        case .police: recipient = police
        }
        guard let recipient else { return nil }
        return try await office.recordAcknowledgement(
            of: correction, by: recipient, note: note, request)
    }
}

extension Story {
    var hasUndetermined: Bool { people.contains { $0.role == .undetermined } }

    /// Beside whom a worker of a side stands while roles are not determined: beside the first the
    /// one side, beside the last the other.
    func beside(_ side: Side) -> String? {
        let undetermined = people.filter { $0.role == .undetermined }
        return switch side {
        case .personOfConcern: undetermined.first?.key
        case .victim: undetermined.last?.key
        case .child, .overview: nil
        }
    }
}
