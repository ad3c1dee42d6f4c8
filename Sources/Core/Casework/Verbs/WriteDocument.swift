import Domain
import Rules

extension Office {
    /// Records a draft of a document for the person of concern.
    ///
    /// It is recorded whatever the release check says of it, so that nothing is lost and every stop is
    /// seen; only a document that everything speaks for is ever released.
    public func writeDocument(_ draft: Draft, _ request: Request) async throws -> Outcomes {
        try await perform("write document", request) { work in
            if let refusal = work.mayWriteDocuments() { return .refused(refusal) }
            guard let member = work.state.personOfConcern else {
                return .invalid([
                    .missing("document", "Nobody in this case is the person of concern.")
                ])
            }
            // Its text follows from what may be known and what was ruled, and is nobody's to write.
            guard draft.kind != .subjectAccessAnswer, draft.request == nil else {
                return .invalid([
                    .missing("document", "Make the answer from the request for information.")
                ])
            }
            guard draft.text.contains(where: { !$0.isWhitespace }) else {
                return .invalid([.missing("text", "Write the text.")])
            }
            if let id = draft.document {
                guard let document = work.state.drafts.document(id), !document.isClosed else {
                    return .invalid([
                        .missing("document", "This document is closed. Start a new one.")
                    ])
                }
                guard document.latest.value.kind == draft.kind else {
                    return .invalid([.missing("document", "A document keeps its kind.")])
                }
            }
            return .recorded(try work.append(.documentDrafted(draft), to: member.file).id)
        }
    }

    /// Records what a reader decided about a document: agreed, returned, a place cleared, released or
    /// withdrawn.
    public func decideDocument(
        _ decision: DraftDecision, _ request: Request
    ) async throws -> Outcomes {
        try await perform("decide document", request) { work in
            if let refusal = work.mayWriteDocuments() { return .refused(refusal) }
            guard let member = work.state.personOfConcern,
                let document = work.state.drafts.document(decision.document),
                work.state.sees(document, work.worker)
            else { return .invalid([.missing("document", "Choose a document of this case.")]) }
            guard !document.isClosed, document.latest.entry == decision.draft else {
                return .invalid([
                    .missing("document", "It has changed since you read it. Read it again.")
                ])
            }
            let desk = try DocumentDesk(work, document)
            switch try desk.verdict(on: decision) {
            case .refused(let refusal): return .refused(refusal)
            case .invalid(let problems): return .invalid(problems)
            case .taken(let taken):
                return .recorded(try work.append(.documentDecided(taken), to: member.file).id)
            }
        }
    }
}

extension CaseWork {
    fileprivate func mayWriteDocuments() -> Refusal? {
        state.seesDocuments(worker) ? nil : .noRight("There are no documents for you here.")
    }

    /// Holds every document that is not out yet and that what was recorded meanwhile makes unsafe.
    ///
    /// It runs after each verb, in its transaction: no moment lies between the record of a new address
    /// and the stop of a letter that names it.
    mutating func holdUnsafeDocuments() throws {
        guard let member = state.personOfConcern else { return }
        let open = state.drafts.filter { !$0.isClosed && !$0.isHeld }
        let fresh = Set(appended.map(\.id))
        // A new draft is stopped by its own check, and shown as such.
        let touched = open.filter { !fresh.contains($0.latest.entry) }
        guard !touched.isEmpty else { return }
        let register = try office.register(transaction)
        let scan = DraftScan(state, register, procedure)
        lazy var before = DraftScan(stateBefore, register, procedure)
        for document in touched {
            let draft = document.latest.value
            let stops = scan.places(draft).filter { !document.cleared.contains($0.id) }
            guard !stops.isEmpty else { continue }
            let known = Set(before.places(draft).map(\.id))
            guard stops.contains(where: { !known.contains($0.id) }) else { continue }
            try append(.documentHeld(document.id), to: member.file)
        }
    }
}

/// A document in front of somebody who decides about it.
struct DocumentDesk {
    enum Verdict {
        case taken(DraftDecision)
        case refused(Refusal)
        case invalid([InputProblem])
    }

    private let work: CaseWork
    private let document: DraftOnRecord
    private let reading: DocumentReading

    init(_ work: CaseWork, _ document: DraftOnRecord) throws {
        self.work = work
        self.document = document
        let scan = DraftScan(
            work.state, try work.office.register(work.transaction), work.procedure)
        reading = DocumentReading(document, scan, decision: work.decide(), at: work.now)
    }

    func verdict(on decision: DraftDecision) throws -> Verdict {
        switch decision.what {
        case .agreed: agree(decision)
        case .returned:
            decision.note.allSatisfy(\.isWhitespace)
                ? .invalid([.missing("note", "Say what is to change.")]) : .taken(decision)
        case .cleared: clear(decision)
        case .released: release(decision)
        case .withdrawn: .taken(decision)
        }
    }

    /// A check is confirmed by whom it asks for: the line manager, or somebody else than the writer.
    private func agree(_ decision: DraftDecision) -> Verdict {
        let asked = reading.checks.filter { decision.confirmed.contains($0.id) }
        guard !asked.isEmpty else {
            return .invalid([.missing("checks", "Tick what you have seen to.")])
        }
        if let wrong = asked.first(where: { !mayConfirm($0) }) {
            return .refused(
                .forbidden(
                    "document-second-person", wrong.cites,
                    "This is not yours to confirm: " + wrong.text,
                    clears: wrong.who == .manager
                        ? "The line manager confirms it." : "Somebody else confirms it."))
        }
        var taken = decision
        taken.confirmed = Set(asked.map(\.id))
        return .taken(taken)
    }

    private func mayConfirm(_ check: DocumentCheck) -> Bool {
        DocumentReading.mayConfirm(check, work.worker, document)
    }

    /// Whereabouts stop a document whoever looks at it; anything else a manager may find to be a
    /// false alarm, who did not write it, with the reason on record.
    private func clear(_ decision: DraftDecision) -> Verdict {
        guard let place = reading.places.first(where: { $0.id == decision.place }) else {
            return .invalid([.missing("place", "The check does not stop this any more.")])
        }
        guard place.mayBeCleared else {
            return .refused(
                .forbidden(
                    "whereabouts-not-cleared", ["004-113", "004-132", "DX-20"],
                    "Where somebody is, how to reach them and what they plan stops a document,"
                        + " whoever looks at it. Nobody can set this aside.",
                    clears: "Take the words out."))
        }
        guard DocumentReading.isOtherManager(work.worker, document) else {
            return .refused(
                .forbidden(
                    "clear-by-second-person", ["DX-20", "F08"],
                    "A false alarm is cleared by a manager who did not write the text.",
                    clears: "Ask a manager to look, or change the words."))
        }
        guard decision.note.contains(where: { !$0.isWhitespace }) else {
            return .invalid([.missing("note", "Say why it is a false alarm.")])
        }
        return .taken(decision)
    }

    /// Everything must speak for it, looked at anew at this moment.
    private func release(_ decision: DraftDecision) -> Verdict {
        let kind = document.latest.value.kind
        if kind == .subjectAccessAnswer, work.worker.id == document.writer {
            return .refused(
                .forbidden(
                    "two-person-release", ["D5", "E-32", "E-33"],
                    "Who made the answer does not release it.",
                    clears: "Another manager of the case, who read it, releases it."))
        }
        let open = reading.open
        guard open.isEmpty else {
            return .refused(
                Refusal(
                    kind: .forbidden,
                    reasons: open.map {
                        Refusal.Reason(
                            code: $0.check.id, cites: $0.check.cites,
                            text: $0.problem ?? $0.check.text, clears: nil, services: [])
                    }))
        }
        return .taken(decision)
    }
}
