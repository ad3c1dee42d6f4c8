import Casework
import Domain
import Hummingbird
import Pages

/// The log of corrected roles; for all but an auditor there is nothing.
struct AuditController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let caseID: CaseID = try context.identifier("case")
        guard let audit = try await site.office.audit(caseID, for: context.worker.id) else {
            throw Detour.notFound
        }
        let page = AuditPage(
            caseID: caseID, reference: Naming(texts: site.texts).reference(caseID),
            corrections: audit.corrections.map(correction))
        return site.answer(page, request, context)
    }

    private func correction(_ correction: CorrectionAudit.Correction) -> AuditPage.Correction {
        let words = site.texts.roles
        var rows = correction.changes.map { change in
            SummaryRow(
                words.auditPerson(change.person),
                words.auditChange(
                    site.texts.words.role(change.to), site.texts.words.role(change.from)))
        }
        rows.append(SummaryRow(words.auditBy, byline(correction.by, correction.agency)))
        rows.append(SummaryRow(words.auditWhy, correction.reason))
        rows.append(SummaryRow(words.auditBasis, words.basisWords(correction.basis.kind)))
        if let advice = correction.basis.advice {
            rows.append(SummaryRow(words.auditAdvice, advice))
        }
        if !correction.basis.assessments.isEmpty {
            rows.append(
                SummaryRow(
                    words.auditAssessments,
                    correction.basis.assessments.map(\.text).joined(separator: ", ")))
        }
        return AuditPage.Correction(
            at: correction.at, rows: rows, notes: correction.acknowledgements.map(note),
            isSuperseded: correction.isSuperseded)
    }

    private func note(_ acknowledgement: CorrectionAudit.Acknowledgement) -> SummaryRow {
        let words = site.texts.roles
        let by = byline(acknowledgement.by, acknowledgement.agency)
        let at = acknowledgement.at.map { words.takenNote($0.spelledOut) } ?? words.notYet
        guard let recipient = acknowledgement.recipient else { return SummaryRow(by, at) }
        return SummaryRow(
            site.texts.recipient(recipient, service: nil),
            [at, acknowledgement.note, by.isEmpty ? nil : words.recordedBy(by)].compactMap { $0 }
                .joined(separator: ". "))
    }
}
