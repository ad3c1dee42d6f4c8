import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// A rule with its sources: by itself, or with the facts of a case that led to it.
struct RuleController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let id = try context.part("rule")
        let practice = site.office.practice
        let procedures =
            context.worker.areas.compactMap { practice.procedures[$0.rawValue] }
            + [practice.national]
        for procedure in procedures {
            guard let rule = procedure.rule(id) else { continue }
            return site.answer(page(rule, procedure), request, context)
        }
        throw Detour.notFound
    }

    @Sendable func why(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let key = try context.part("key")
        var page: RulePage
        if let shown = desk.view.decision.outcome(key) {
            page = self.page(shown.rule, desk.procedure)
            page.text = shown.outcome.consequence.text
            page.why = desk.outcomes.why(shown)
        } else if let rule = desk.procedure.rule(key) {
            // A refusal names the rule that it rests on; the outcome itself is on no decision.
            page = self.page(rule, desk.procedure)
        } else {
            throw Detour.notFound
        }
        page.caseBar = desk.bar
        return desk.answer(page, request, context)
    }

    private func page(_ rule: Rule, _ procedure: Procedure) -> RulePage {
        let words = site.texts.record
        let refusals = RefusalMapping(procedure: procedure, texts: site.texts)
        return RulePage(
            id: rule.id, text: rule.consequences.first?.text ?? rule.id,
            kind: rule.consequences.first.flatMap { Pages.Outcome.Kind(rawValue: $0.kind.rawValue) }
                ?? .definition,
            force: words.force(rule.force.rawValue), area: procedure.title,
            from: rule.effectiveFrom, until: rule.effectiveUntil,
            condition: condition(rule, procedure),
            citations: rule.cites.compactMap(refusals.citation), pack: rule.pack)
    }

    /// The condition as the pack writes it, and what each of its facts means.
    private func condition(_ rule: Rule, _ procedure: Procedure) -> [String] {
        var seen: Set<String> = []
        let facts = rule.condition.slots.map { procedure.vocabulary[$0] }
            .filter { seen.insert($0.name).inserted }
        return [rule.conditionText]
            + facts.map { site.texts.record.factMeans($0.name, $0.meaning) }
    }
}
