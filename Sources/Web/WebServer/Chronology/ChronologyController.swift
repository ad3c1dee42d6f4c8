import Barrier
import Casework
import Domain
import Hummingbird
import Pages

/// Looking back on the whole of a case; for whoever may not there is nothing.
struct ChronologyController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let caseID: CaseID = try context.identifier("case")
        let looking = try await looking(caseID, context)
        guard looking.isOpen else {
            return site.answer(
                ChronologyReasonPage(caseBar: bar(caseID, looking)), request, context)
        }
        let page = try await page(
            caseID, looking, at: site.office.currentInstant(), agency: nil, .empty, context)
        return site.answer(page, request, context)
    }

    /// The reason, or the day that the reader chose.
    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let caseID: CaseID = try context.identifier("case")
        let looking = try await looking(caseID, context)
        return looking.isOpen
            ? try await chosen(caseID, looking, request, context)
            : try await opened(caseID, looking, request, context)
    }

    private func looking(
        _ caseID: CaseID, _ context: some SignedInContext
    ) async throws -> LookingBack {
        guard let looking = try await site.office.lookingBack(caseID, context.worker.id) else {
            throw Detour.notFound
        }
        return looking
    }

    private func opened(
        _ caseID: CaseID, _ looking: LookingBack, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let reason = reader.text(ChronologyField.reason, site.texts.chronology.sayWhy)
        if reader.problems.isEmpty {
            switch try await site.office.openChronology(
                caseID, reason: reason, by: context.worker.id, key: context.key)
            {
            case .done: return site.redirect(to: .chronology(caseID), notice: .reason)
            case .refused: throw Detour.notFound
            case .invalid(let problems): reader.add(problems)
            }
        }
        let page = ChronologyReasonPage(caseBar: bar(caseID, looking), answers: reader.answers)
        return site.answer(page, request, context, status: .unprocessableContent)
    }

    private func chosen(
        _ caseID: CaseID, _ looking: LookingBack, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let now = site.office.currentInstant()
        var reader = FormReader(context.form, site.texts, now: now)
        let day = reader.day(ChronologyField.asOf, site.texts.chronology.asOfWhat)
        let agency = context.form.text(ChronologyField.agency).flatMap { AgencyID($0) }
        // All that was recorded by the end of the day.
        let end = day.map {
            Instant(milliseconds: Instant($0.adding(days: 1)).milliseconds - 1)
        }
        let page = try await page(
            caseID, looking, at: min(end ?? now, now), agency: agency, reader.answers, context)
        return site.answer(
            page, request, context,
            status: reader.problems.isEmpty ? .ok : .unprocessableContent)
    }

    // MARK: The page

    private func page(
        _ caseID: CaseID, _ looking: LookingBack, at instant: Instant, agency: AgencyID?,
        _ answers: FormAnswers, _ context: some SignedInContext
    ) async throws -> ChronologyPage {
        let office = site.office
        let worker = context.worker.id
        let chronology = try await office.chronology(caseID, at: instant, for: worker)
        let then =
            if let agency {
                try await office.standing(caseID, at: instant, knownTo: agency, for: worker)
            } else {
                try await office.standing(caseID, at: instant, for: worker)
            }
        return ChronologyPage(
            caseBar: bar(caseID, looking),
            view: chronology.map { ChronologyReading($0, texts: site.texts).view },
            standing: then.map(standing),
            agencies: chronology?.agencies.map { Choice($0.id.text, $0.name) } ?? [],
            answers: answers)
    }

    private func standing(_ then: CaseThen) -> ChronologyPage.Standing {
        let words = site.texts.chronology
        var rows = [
            SummaryRow(words.standingAt, then.at.spelledOut),
            SummaryRow(
                words.standingLevel,
                then.level.map { site.texts.words.level($0) } ?? site.texts.chronology.notKnown),
            SummaryRow(
                words.standingEntries, String(then.entries.filter { $0.body.shown != nil }.count)),
            SummaryRow(
                words.standingWorkers,
                then.colleagues.map { "\($0.name), \($0.agency)" }.joined(separator: "; ")),
        ]
        if case .recorded(_, let at, _) = then.basis {
            rows.append(
                SummaryRow(words.standingEdition, words.otherEdition(at.spelledOut)))
        }
        return ChronologyPage.Standing(
            rows: rows,
            duties: then.openDuties.map { duty in
                let owner = duty.wording?.owner.map { " \($0)" } ?? ""
                // What ends at midnight ends with the day before.
                let last = duty.due.map { $0.time == .midnight ? $0.adding(minutes: -1) : $0 }
                let due = last.map { ", \(words.by) \($0.spelledOut)" } ?? ""
                return "\(duty.wording?.text ?? duty.rule)\(owner)\(due)."
            })
    }

    private func bar(_ caseID: CaseID, _ looking: LookingBack) -> CaseBar {
        let naming = Naming(texts: site.texts)
        return CaseBar(
            id: caseID, reference: naming.reference(caseID),
            area: naming.area(looking.area, site.office.practice), side: looking.side)
    }
}
