public import Domain
import Rules

extension Office {
    /// Plans a contact.
    ///
    /// The plan is recorded whatever the gate says; the decision tells what is missing before it
    /// may be held.
    public func planContact(
        _ contact: PlannedContact, _ request: Request
    ) async throws -> Outcomes {
        try await perform("plan contact", request) { work in
            var stream = work.state.shared
            if let person = contact.person {
                guard let member = work.member(person) else {
                    return .invalid([.missing("person", "Choose a person of this case.")])
                }
                if let refusal = work.refusalToWrite(member) {
                    return .refused(refusal)
                }
                stream = member.file
            }
            return .recorded(try work.append(.contactPlanned(contact), to: stream).id)
        }
    }

    /// Records what the gate asked for, such as that the manager agreed.
    public func answerContact(
        _ contact: EntryID, _ answers: [String: Answer], _ request: Request
    ) async throws -> Outcomes {
        try await perform("answer contact", request) { work in
            guard let planned = work.entry(contact), case .contactPlanned = planned.body
            else { return .invalid([.missing("contact", "Choose a planned contact.")]) }
            if let member = work.state.owner(of: planned.stream),
                let refusal = work.refusalToWrite(member)
            {
                return .refused(refusal)
            }
            if answers["managerApproved"] == .yes || answers["planAgreed"] == .yes,
                work.worker.role != .manager,
                planned.worker != work.worker.id
            {
                return .refused(
                    .forbidden(
                        "approval-by-manager", ["000-05", "004-112"],
                        "A manager, or the worker who planned it with the manager, records this.",
                        clears: "The line manager records the agreement."))
            }
            return .recorded(
                try work.append(
                    .contactAnswered(contact: contact, answers: answers), to: planned.stream
                ).id)
        }
    }

    /// Asks for a referral.
    ///
    /// It is refused while a block stands against it; the refusal is recorded.
    public func requestReferral(
        _ referral: Referral, _ request: Request
    ) async throws -> Outcomes {
        try await perform("request referral", request) { work in
            guard let member = work.member(referral.person) else {
                return .invalid([.missing("person", "Choose a person of this case.")])
            }
            if let refusal = work.refusalToWrite(member) {
                return .refused(refusal)
            }
            let body = EntryBody.referralRequested(referral)
            let trial = work.trying([(body, member.file)])
            let blocks = trial.decision.standingBlocks(on: trial.subject)
            guard blocks.isEmpty else { return .refused(.blocked(by: blocks)) }
            return .recorded(try work.append(body, to: member.file).id)
        }
    }

    /// Records what is planned in answer to the abuse.
    public func planResponses(
        _ responses: PlannedResponses, _ request: Request
    ) async throws -> Outcomes {
        try await perform("plan responses", request) { work in
            guard work.member(responses.about) != nil else {
                return .invalid([.missing("about", "Choose a person of this case.")])
            }
            return .recorded(
                try work.append(.responsesPlanned(responses), to: work.state.shared).id)
        }
    }

    /// Asks whether a message may be carried between the people of a case.
    ///
    /// Without the victim's own request it may not, and nothing sets that aside (004-133, 002-101).
    public func offerMessage(
        _ message: CarriedMessage, _ request: Request
    ) async throws -> Outcomes {
        try await perform("carry message", request) { work in
            guard let to = work.member(message.to), work.member(message.from) != nil
            else { return .invalid([.missing("people", "Choose two people of this case.")]) }
            let body = EntryBody.messageOffered(message)
            let trial = work.trying([(body, to.file)])
            let blocks = trial.decision.standingBlocks(on: trial.subject)
            guard blocks.isEmpty else { return .refused(.blocked(by: blocks)) }
            guard message.requestedByVictim == .yes else {
                return .refused(
                    .forbidden(
                        "004-133", ["004-133", "002-101"],
                        "Do not carry messages. Only the victim's own recorded request allows it.",
                        clears: "The victim's own recorded, specific request."))
            }
            return .recorded(try work.append(body, to: to.file).id)
        }
    }

    /// Reports that a duty was done, or declines it with a reason.
    public func reportDuty(_ report: DutyReport, _ request: Request) async throws -> Outcomes {
        try await perform("report duty", request) { work in
            let duty = work.outcome(report.key)
            guard let duty, duty.kind != .block, duty.kind != .wall, duty.kind != .definition
            else {
                return .invalid([
                    .missing("duty", "This is not asked for any more. Look at the decision again.")
                ])
            }
            guard report.done || !report.note.allSatisfy(\.isWhitespace) else {
                return .invalid([
                    .missing("note", "Say why it is not done. The reason is kept on the record.")
                ])
            }
            return .recorded(try work.append(.dutyReported(report), to: work.state.shared).id)
        }
    }
}
