import Barrier
import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// The instruments of the pack: their list, the form of each, and what it came to.
struct InstrumentController: Sendable {
    let site: Site

    @Sendable func list(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let listed = desk.procedure.instruments.values.filter(desk.view.mayFillIn)
            .sorted { $0.title < $1.title }
            .map { InstrumentsPage.Listed(id: $0.id, title: $0.title, note: $0.note) }
        let page = InstrumentsPage(caseBar: desk.bar, instruments: listed)
        return desk.answer(page, request, context)
    }

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let instrument = try instrument(desk, context)
        let sheet = sheet(instrument, desk)
        var fields: [String: [String]] = [:]
        if let only = sheet.respondents.first, sheet.respondents.count == 1 {
            fields[InstrumentField.respondent] = [only.rawValue]
        }
        let page = InstrumentPage(
            caseBar: desk.bar, instrument: sheet, answers: FormAnswers(fields: fields))
        return desk.answer(page, request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let instrument = try instrument(desk, context)
        let sheet = sheet(instrument, desk)
        var reader = InstrumentReading(
            reader: FormReader(context.form, site.texts, now: site.office.currentInstant()),
            instrument: instrument, sheet: sheet)
        func problems() -> Response {
            let page = InstrumentPage(
                caseBar: desk.bar, instrument: sheet, answers: reader.reader.answers)
            return desk.answer(page, request, context, status: .unprocessableContent)
        }
        guard let form = reader.form() else { return problems() }
        let attempt = try await desk.record(in: file(of: form, desk), context) {
            try await site.office.completeAssessment(form, $0)
        }
        switch attempt {
        case .clash(let entries):
            let shown = [SummaryRow(site.texts.record.instrument, instrument.title)]
            return try await desk.clashed(
                entries, at: .instrument(desk.view.id, instrument.id), shown: shown, request,
                context)
        case .outcome(.recorded(let recorded)):
            return site.redirect(to: .instrumentResult(desk.view.id, recorded.entry))
        case .outcome(.refused(let refusal)):
            return try desk.refused(refusal, site.texts.instrument.refused, request, context)
        case .outcome(.invalid(let found)):
            reader.add(found)
            return problems()
        case .outcome(.clash): throw Detour.notFound
        }
    }

    @Sendable func result(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let entryID: EntryID = try context.identifier("entry")
        guard case .assessmentCompleted(let form)? = desk.view.entry(entryID)?.body.shown,
            let instrument = desk.procedure.instruments[form.instrument]
        else { throw Detour.notFound }
        let page = InstrumentResultPage(
            caseBar: desk.bar, title: instrument.title,
            about: desk.view.person(form.about).map(desk.naming.label),
            sentences: sentences(form, instrument), scores: instrument.scores,
            answered: instrument.items.filter { form.answer($0.number) == AssessmentForm.yes }
                .map(\.shown), follows: follows(desk, entryID), entry: entryID)
        return desk.answer(page, request, context)
    }

    // MARK: What it says

    private func sentences(_ form: AssessmentForm, _ instrument: Instrument) -> [String] {
        let words = site.texts.instrument
        let record = site.texts.record
        var sentences: [String] = []
        if let outcome = instrument.outcome(of: form) {
            sentences.append(words.outcomeIs(record.value(outcome)))
        }
        var answers: [String] = []
        for item in instrument.items {
            for answer in instrument.answers(to: item) where !answers.contains(answer) {
                answers.append(answer)
            }
        }
        for answer in answers {
            let count = instrument.count(answer, in: form)
            if count > 0 {
                sentences.append(words.counted(record.value(answer), count, instrument.items.count))
            }
        }
        let left = instrument.items.count { form.items[$0.number] == nil }
        if left > 0, !form.items.isEmpty { sentences.append(words.left(left)) }
        if instrument.asksHowOften {
            sentences.append(words.repeated(instrument.repeated(in: form)))
        }
        return sentences
    }

    private func follows(_ desk: CaseDesk, _ entry: EntryID) -> [Pages.Outcome] {
        let follows = desk.view.decision.outcomes.filter { shown in
            shown.outcome.kind != .definition && shown.outcome.kind != .wall
                && (shown.outcome.status == .open || shown.outcome.status == .undetermined)
                && shown.outcome.because.contains { $0.entries.contains(entry) }
        }
        return desk.outcomes.folded(follows)
    }

    // MARK: The form

    /// Nothing where this worker may not fill it in.
    private func instrument(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) throws -> Instrument {
        guard let instrument = desk.procedure.instruments[try context.part("instrument")],
            desk.view.mayFillIn(instrument)
        else { throw Detour.notFound }
        return instrument
    }

    private func file(of form: AssessmentForm, _ desk: CaseDesk) -> PersonID? {
        let people = desk.view.people
        switch form.respondent {
        case .personOfConcern: return people.first { $0.role == .personOfConcern }?.id
        case .child: return form.about
        case .professional where !desk.view.assessesRisk:
            return people.first { $0.role == .personOfConcern }?.id
        case .victim, .professional: return desk.view.victims.first?.id
        }
    }

    private func sheet(_ instrument: Instrument, _ desk: CaseDesk) -> InstrumentSheet {
        var sheet = InstrumentSheet(
            id: instrument.id, title: instrument.title,
            respondents: instrument.respondents.filter {
                desk.view.mayFillIn(instrument, with: $0)
            })
        sheet.note = instrument.note
        sheet.gate = instrument.gate
        sheet.people = people(instrument, desk)
        sheet.items = instrument.items.map { item in
            InstrumentSheet.Item(
                number: item.number, text: item.shown, group: item.group,
                answers: answers(instrument.answers(to: item)))
        }
        if instrument.cells.isEmpty { sheet.outcomes = answers(instrument.outcomes) }
        sheet.asksHowOften = instrument.asksHowOften
        sheet.licence = instrument.licence.map { ($0.holder, $0.reference) }
        return sheet
    }

    private func answers(_ words: [String]) -> [Choice] {
        words.map { Choice($0, site.texts.record.value($0)) }
    }

    /// Whom it may be about, where there is a choice.
    private func people(_ instrument: Instrument, _ desk: CaseDesk) -> [PersonChoice] {
        let roles: [Role] =
            switch instrument.about {
            case .victim: [.undetermined]
            case .personOfConcern: [.undetermined]
            case .child: [.child, .victim]
            case .party: [.personOfConcern, .victim, .undetermined]
            }
        let fixed: Role? =
            switch instrument.about {
            case .victim: .victim
            case .personOfConcern: .personOfConcern
            case .child, .party: nil
            }
        if let fixed, desk.view.people.contains(where: { $0.role == fixed }) { return [] }
        return desk.naming.choices(desk.view.people.filter { roles.contains($0.role) })
    }
}

extension Instrument {
    /// Whether it asks how often each was seen: where it shows a pattern.
    var asksHowOften: Bool { gives.contains { $0.from == .repeated } }
}
