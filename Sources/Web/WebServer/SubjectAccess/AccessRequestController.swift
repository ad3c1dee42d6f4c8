import Casework
import Domain
import Hummingbird
import Pages

/// Requests for information on their way to an answer.
struct AccessRequestController: Sendable {
    let site: Site

    @Sendable func list(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let page = RequestsPage(
            caseBar: asking.desk.bar,
            lines: asking.requests.map {
                RequestsPage.Line(
                    id: $0.id, received: $0.request.received, answerBy: $0.clock.answerBy,
                    status: RequestStatus($0.status), isLate: $0.isLate, takenBy: $0.takenBy)
            })
        return asking.desk.answer(page, request, context)
    }

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        return asking.desk.answer(
            page(asking, try asking.request(context), .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let shown = try asking.request(context)
        let desk = asking.desk
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let outcome: Outcomes
        if context.form.text(RequestField.step) == RequestField.Step.answer {
            outcome = try await site.office.makeAccessAnswer(
                shown.id, confirmed: Set(context.form.all(RequestField.confirmed)),
                desk.request(context))
        } else {
            guard let what = step(&reader, asking.words) else {
                return desk.answer(
                    page(asking, shown, reader.answers), request, context,
                    status: .unprocessableContent)
            }
            outcome = try await site.office.takeAccessStep(
                AccessStep(shown.id, what), desk.request(context))
        }
        switch outcome {
        case .recorded: return site.redirect(to: .accessRequest(desk.view.id, shown.id))
        case .refused(let refusal):
            return try desk.refused(refusal, asking.words.notTaken, request, context)
        case .invalid(let problems):
            reader.add(
                problems,
                fields: [
                    "request": RequestField.step, "identity": RequestField.how,
                    "classes": RequestField.step,
                    "why": RequestField.why(context.form.text(RequestField.step) ?? ""),
                ])
            return desk.answer(
                page(asking, shown, reader.answers), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    /// The step that a form asks for; nil, with a problem, where it cannot be read.
    private func step(_ reader: inout FormReader, _ words: RequestTexts) -> AccessStep.What? {
        let form = reader.form
        let step = form.text(RequestField.step) ?? ""
        let why = form.text(RequestField.why(step)) ?? ""
        switch step {
        case RequestField.Step.identified: return .identified(form.text(RequestField.how) ?? "")
        case RequestField.Step.complex: return .foundComplex(why)
        case RequestField.Step.late: return .late(why)
        case RequestField.Step.ended: return .ended(why)
        case RequestField.Step.told:
            return reader.day(RequestField.told, words.told, required: true)
                .map { .extensionTold($0) }
        default:
            reader.note(RequestField.step, words.notTaken)
            return nil
        }
    }

    private func page(
        _ asking: RequestDesk, _ shown: AccessRequestView, _ answers: FormAnswers
    ) -> RequestPage {
        var page = RequestPage(
            caseBar: asking.desk.bar, id: shown.id, request: shown.request,
            status: RequestStatus(shown.status), answerBy: shown.clock.answerBy,
            isLate: shown.isLate)
        page.tellBy = shown.clock.thirdMonth == nil ? nil : shown.clock.firstMonth
        page.extended = shown.clock.thirdMonth
        page.identified = shown.identified
        page.isComplex = shown.isComplex
        page.isExtensionTold = shown.isExtensionTold
        page.isLatenessExplained = shown.isLatenessExplained
        page.mayAnswer = shown.mayAnswer
        page.isRuled = shown.isRuled
        page.answer = shown.answer
        page.mayTest = shown.mayTest
        page.checks = Documents.checks(for: .subjectAccessAnswer).filter { $0.who == .worker }
            .map { Choice($0.id, $0.text, hint: $0.cites.joined(separator: ", ")) }
        page.steps = shown.steps.map { step(asking.words, $0) }
        page.answers = answers
        return page
    }

    private func step(_ words: RequestTexts, _ step: AccessRequestView.Step) -> RequestPage.Step {
        let row = AccessSteps(words: words).row(step.what)
        return RequestPage.Step(what: row.0, note: row.1, by: step.by, at: step.at)
    }
}

/// Steps on the way to an answer, in words.
struct AccessSteps {
    let words: RequestTexts

    func row(_ what: AccessStep.What) -> (String, String?) {
        let (word, note): (String, String?) =
            switch what {
            case .identified(let how): ("identified", how)
            case .foundComplex(let why): ("complex", why)
            case .extensionTold(let day): ("told", day.spelledOut)
            case .classesRuled(let rulings):
                ("classes", words.ruled(rulings.count, rulings.count { !$0.value.isGiven }))
            case .contextTested(let lines):
                ("tested", words.tested(lines.count, lines.count { !$0.ruling.isGiven }))
            case .late(let why): ("late", why)
            case .ended(let why): ("ended", why)
            }
        return (words.step(word), note)
    }
}
