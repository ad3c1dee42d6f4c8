import Domain
import Rules

extension CaseState {
    /// The request for information whose answer is due first, of those that still want one.
    var pressingRequest: RequestOnRecord? {
        accessRequests.filter(\.isOpen).min { $0.request.received < $1.request.received }
    }

    /// What the procedures ask of access requests (E-31 to E-33), while one wants an answer.
    func readAccessRequests(into table: inout FactTable) {
        guard let record = pressingRequest else { return }
        let request = record.request
        let asked = [record.id]
        table.set("request.received", .day(request.received), from: asked)
        table.set("request.controllers", word: request.controller.rawValue, from: asked)
        // Whoever asks here is the person of concern or asks for them or beside them.
        table.set("request.linkedToConcern", .truth(true), from: asked)
        if request.law == .lawEnforcement {
            table.set(
                "request.policeCountFrom", .day(request.received.adding(days: 1)), from: asked)
        } else {
            table.set(
                "request.complex", .truth(record.complex != nil),
                from: record.complex.map { [$0.entry] } ?? asked)
            table.set(
                "request.extensionTold", .truth(record.extensionTold != nil),
                from: record.extensionTold.map { [$0.entry] } ?? asked)
        }
        table.set(
            "request.exemptionsTested", .truth(record.isRuled),
            from: record.ruled.map { [$0.entry] } ?? asked)
        let document = record.answer.flatMap { drafts.document($0) }
        table.set(
            "request.contextTested", .truth(isContextTested(record, document)),
            from: record.test.map { [$0.entry] } ?? asked)
        let second = document?.confirmations.contains {
            $0.check == DocumentCheck.secondPersonOfAnswer && $0.by != document?.writer
        }
        table.set("release.secondPerson", .truth(second ?? false), from: asked)
    }

    /// Whether somebody else than its writer tested the answer; that each of its lines was, is looked at
    /// when it is released.
    private func isContextTested(_ record: RequestOnRecord, _ document: DraftOnRecord?) -> Bool {
        guard let document, let test = record.test else { return false }
        return test.by != document.writer
    }
}
