public import Domain

extension Office {
    /// Takes note of corrected roles: from then on the worker goes by them.
    ///
    /// Once is enough; again is answered with the first.
    public func acknowledgeCorrection(
        _ correction: EntryID, _ request: Request
    ) async throws -> Outcomes {
        try await perform("acknowledge roles", request) { work in
            guard let last = work.state.lastCorrection, last.entry == correction,
                last.recipients.contains(work.worker.id)
            else { return .invalid([.notLast]) }
            if let earlier = last.acknowledged(by: work.worker.id) {
                return .recorded(earlier.entry)
            }
            let acknowledgement = CorrectionAcknowledgement(correction: correction)
            return .recorded(
                try work.append(.correctionAcknowledged(acknowledgement), to: work.state.shared).id)
        }
    }

    /// Records that a service or police, who got the roles as they were, took note of the corrected
    /// ones.
    ///
    /// - Parameter recipient: the entry by which they got them.
    public func recordAcknowledgement(
        of correction: EntryID, by recipient: EntryID, note: String, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record acknowledgement", request) { work in
            if let refusal = Permissions.correctingRoles(work.worker, work.side) {
                return .refused(refusal)
            }
            guard let last = work.state.lastCorrection, last.entry == correction,
                work.state.outsideRecipients(of: last).contains(where: { $0.entry == recipient })
            else { return .invalid([.notLast]) }
            guard !note.allSatisfy(\.isWhitespace) else {
                return .invalid([
                    .missing("note", "Say who took note of it, and how you know.")
                ])
            }
            if let earlier = last.acknowledged(outside: recipient) {
                return .recorded(earlier.entry)
            }
            let acknowledgement = CorrectionAcknowledgement(
                correction: correction, recipient: recipient, note: note)
            return .recorded(
                try work.append(.correctionAcknowledged(acknowledgement), to: work.state.shared).id)
        }
    }
}

extension InputProblem {
    /// Roles were corrected again since, or never.
    fileprivate static var notLast: InputProblem {
        InputProblem(
            field: "correction", code: "not-last",
            text: "This is not the last correction of roles any more. Look at the case again.")
    }
}
