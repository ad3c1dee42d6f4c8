import Casework
import Domain
import Pages
import Rules

/// A refusal as pages show it: one block for each reason, with its sources and what to use instead.
struct RefusalMapping {
    let procedure: Procedure
    let texts: Texts
    /// The moment at which services are shown as open or closed.
    var now: Instant?

    func blocks(_ refusal: Refusal) -> [Pages.Outcome] { refusal.reasons.map(block) }

    private func block(_ reason: Refusal.Reason) -> Pages.Outcome {
        let rule = procedure.rule(reason.code)
        var block = Pages.Outcome(
            key: reason.code, kind: .block, sentence: reason.text,
            points: reason.services.compactMap { procedure.services[$0] }.map { service in
                serviceLine(
                    service, now.map { procedure.standing(of: service, at: $0) }, texts)
            },
            // A check of Sightline's own has no rule to open.
            why: Why(
                rules: rule.map { [Why.SpeakingRule(id: $0.id, key: $0.id)] } ?? [],
                citations: (rule?.cites ?? reason.cites).compactMap(citation)))
        block.clears = reason.clears.map { [$0] } ?? []
        return block
    }

    func citation(_ id: String) -> Pages.Citation? {
        guard let citation = procedure.citations[id] else { return nil }
        let document = procedure.documents[citation.document]
        return Pages.Citation(
            id: id,
            document: [document?.title ?? citation.document, document?.edition]
                .compactMap { $0 }.joined(separator: ", "),
            section: citation.section)
    }
}
