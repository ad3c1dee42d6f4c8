import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Rules with their sources: by themselves, or with what a case makes of them.
struct RuleController: Sendable {
    let site: Site

    /// Every rule of the worker's areas.
    @Sendable func practice(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let procedures = self.procedures(context.worker)
        let asked = request.uri.queryParameters.get(RuleList.Field.area)
        let procedure = procedures.first { $0.id == asked } ?? procedures[0]
        let filter = RuleFilter(request)
        var list = reading(procedure).list(
            procedure.rules, words: filter.words, kind: filter.kind)
        list.areas = procedures.map { Choice($0.id, $0.title) }
        list.area = procedure.id
        return site.answer(PracticePage(title: procedure.title, list: list), request, context)
    }

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let id = try context.part("rule")
        for procedure in procedures(context.worker) {
            guard let rule = procedure.rule(id) else { continue }
            var page = RulePage(rule: reading(procedure).view(rule))
            page.cases = try await cases(of: context.worker)
            return site.answer(page, request, context)
        }
        throw Detour.notFound
    }

    @Sendable func why(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let key = try context.part("key")
        let reading = reading(desk.procedure)
        var page: RulePage
        if let shown = desk.view.decision.outcome(key) {
            page = RulePage(caseBar: desk.bar, rule: reading.view(shown.rule))
            page.sentence = shown.outcome.consequence.text
            page.why = desk.outcomes.why(shown)
            page.explanation = try await explanation(of: shown, desk)
        } else if let rule = desk.procedure.rule(key) {
            // A refusal names the rule that it rests on; the outcome itself is on no decision.
            page = RulePage(caseBar: desk.bar, rule: reading.view(rule))
        } else {
            throw Detour.notFound
        }
        return desk.answer(page, request, context)
    }

    /// What would change an outcome; nil where what the worker may see does not lead to it.
    private func explanation(
        of shown: DecisionView.OutcomeView, _ desk: CaseDesk
    ) async throws -> ExplainedRule? {
        let key = shown.outcome.key
        guard
            let view = try await site.office.explain(
                outcome: key, in: desk.view.id, for: desk.worker.id),
            let answer = view.answers.first
        else { return nil }
        let isUndetermined = shown.outcome.status == .undetermined
        guard !view.isOfPart || answer.truth == (isUndetermined ? .unknown : .yes) else {
            return nil
        }
        return ExplanationMapping(desk: desk).page(view)
    }

    /// The rules that say nothing in a case, as far as the worker may see.
    @Sendable func silent(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let speaking = Set(desk.view.decision.outcomes.map(\.outcome.rule))
        let filter = RuleFilter(request)
        let list = reading(desk.procedure).list(
            desk.procedure.rules.filter { !speaking.contains($0.id) }, words: filter.words,
            kind: filter.kind)
        return desk.answer(SilentRulesPage(caseBar: desk.bar, list: list), request, context)
    }

    /// Why one rule speaks in a case or says nothing.
    @Sendable func whyNot(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let id = try context.part("rule")
        guard let view = try await site.office.explain(id, in: desk.view.id, for: desk.worker.id)
        else { throw Detour.notFound }
        let page = WhyNotPage(
            caseBar: desk.bar, rule: reading(desk.procedure).view(view.rule),
            explanation: ExplanationMapping(desk: desk).page(view))
        return desk.answer(page, request, context)
    }

    // MARK: Parts

    private func procedures(_ worker: Worker) -> [Procedure] {
        let practice = site.office.practice
        let own = worker.areas.compactMap { practice.procedures[$0.rawValue] }
        return own.isEmpty ? [practice.national] : own
    }

    private func reading(_ procedure: Procedure) -> RuleReading {
        RuleReading(
            procedure: procedure, texts: site.texts,
            packs: site.office.practice.procedures.mapValues(\.title))
    }

    private func cases(of worker: Worker) async throws -> [RulePage.AskedCase] {
        let naming = Naming(texts: site.texts)
        return try await site.office.worklist(of: worker.id).cases.map { line in
            var bar = CaseBar(
                id: line.caseID, reference: naming.reference(line.caseID),
                area: naming.area(line.area, site.office.practice), side: line.side)
            bar.name = line.title
            return RulePage.AskedCase(bar)
        }
    }
}

/// What a list of rules is narrowed to: words of rules, never of people.
struct RuleFilter {
    let words: String
    let kind: String

    private static let longest = 80

    init(_ request: Request) {
        let parameters = request.uri.queryParameters
        words = String((parameters.get(RuleList.Field.words) ?? "").prefix(Self.longest))
        kind = parameters.get(RuleList.Field.kind) ?? ""
    }
}
