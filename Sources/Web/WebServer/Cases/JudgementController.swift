import Casework
import Domain
import Hummingbird
import Pages

/// A worker's own judgement of the risk.
struct JudgementController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        guard desk.view.assessesRisk else { throw Detour.notFound }
        var fields: [String: [String]] = [:]
        if let only = desk.view.victims.first, desk.view.victims.count == 1 {
            fields[JudgementField.person] = [only.id.text]
        }
        return desk.answer(page(desk, FormAnswers(fields: fields)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let words = site.texts.problems
        let level = reader.choice(JudgementField.level, RiskLevel.self, words.level)
        let imminent = reader.choice(JudgementField.imminent, Answer.self, words.imminent)
        let reasons = reader.text(JudgementField.reasons, words.judgementReasons)
        guard let level, let imminent, reader.problems.isEmpty else {
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        }
        let judgement = Judgement(
            level: level, imminent: imminent,
            reasons: reasons.split(separator: "\n").map { trimmed(String($0)) }
                .filter { !$0.isEmpty },
            evidence: context.form.text(JudgementField.evidence))
        let attempt = try await desk.record(in: desk.view.victims.first?.id, context) {
            try await site.office.setJudgement(judgement, $0)
        }
        switch attempt {
        case .clash(let entries):
            return try await desk.clashed(
                entries, at: .judgement(desk.view.id), shown: shown(judgement), request, context)
        case .outcome(.recorded(let recorded)):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .outcome(.refused(let refusal)):
            return try desk.refused(
                refusal, site.texts.record.judgementRefused, request, context)
        case .outcome(.invalid(let problems)):
            reader.add(problems, fields: ["victim": JudgementField.person])
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        case .outcome(.clash): throw Detour.notFound
        }
    }

    private func shown(_ judgement: Judgement) -> [SummaryRow] {
        let words = site.texts.record
        return [
            SummaryRow(words.level, site.texts.words.level(judgement.level)),
            SummaryRow(words.imminent, site.texts.words.answer(judgement.imminent)),
            SummaryRow(words.why, judgement.reasons.joined(separator: "\n")),
        ]
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> JudgementPage {
        JudgementPage(
            caseBar: desk.bar, people: desk.naming.choices(desk.view.victims), answers: answers)
    }
}
