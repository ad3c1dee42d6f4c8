import Casework
import Domain
import Hummingbird
import Pages
import ReleaseCheck

/// What is given of a request's answer, class by class; for a manager who answers it.
struct AccessClassesController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let shown = try asking.mine(context)
        var fields: [String: [String]] = [:]
        for part in AccessClass.allCases {
            let ruling = shown.rulings[part] ?? standing(part, asking.words)
            if let ruling { fields.merge(asking.fields(part.rawValue, ruling)) { $1 } }
        }
        return asking.desk.answer(
            page(asking, shown, FormAnswers(fields: fields)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let shown = try asking.mine(context)
        let desk = asking.desk
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        var rulings: [String: AccessRuling] = [:]
        for part in AccessClass.allCases {
            rulings[part.rawValue] = asking.ruling(
                part.rawValue, called: asking.words.part(part), &reader)
        }
        guard reader.problems.isEmpty else {
            return desk.answer(
                page(asking, shown, reader.answers), request, context,
                status: .unprocessableContent)
        }
        let step = AccessStep(shown.id, .classesRuled(rulings))
        switch try await site.office.takeAccessStep(step, desk.request(context)) {
        case .recorded: return site.redirect(to: .accessRequest(desk.view.id, shown.id))
        case .refused(let refusal):
            return try desk.refused(refusal, asking.words.notTaken, request, context)
        case .invalid(let problems):
            let fields = AccessClass.allCases.map {
                ("class-\($0.rawValue)", RequestField.reason($0.rawValue))
            }
            reader.add(problems, fields: Dictionary(uniqueKeysWithValues: fields))
            return desk.answer(
                page(asking, shown, reader.answers), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    /// What is never given begins as left out, with the reason that mostly holds; what may be given
    /// is for the manager to say.
    private func standing(_ part: AccessClass, _ words: RequestTexts) -> AccessRuling? {
        part.mayBeGiven
            ? nil
            : AccessRuling(
                exemptions: words.standingExemptions(part), reason: words.standingReason(part))
    }

    private func page(
        _ asking: RequestDesk, _ shown: AccessRequestView, _ answers: FormAnswers
    ) -> ClassesPage {
        ClassesPage(caseBar: asking.desk.bar, request: shown.id, answers: answers)
    }
}

/// The test of an answer's lines, by a manager who did not make it.
struct AccessTestController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let shown = try tested(asking, context)
        var fields: [String: [String]] = [:]
        for (number, line) in shown.lines.enumerated() {
            if let ruling = line.ruling {
                fields.merge(asking.fields(String(number), ruling)) { $1 }
            }
        }
        return asking.desk.answer(
            try await page(asking, shown, FormAnswers(fields: fields), context), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let shown = try tested(asking, context)
        let desk = asking.desk
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        var rulings: [AccessStep.LineRuling] = []
        for (number, line) in shown.lines.enumerated() {
            let name = String(number)
            guard sameText(context.form.text(RequestField.line(name)), line.line.text) else {
                reader.note(RequestField.ruling(name), asking.words.changed)
                continue
            }
            if let ruling = asking.ruling(
                name, called: asking.words.lineNumber(number + 1), &reader)
            {
                rulings.append(AccessStep.LineRuling(line.line, ruling))
            }
        }
        guard reader.problems.isEmpty else {
            return desk.answer(
                try await page(asking, shown, reader.answers, context), request, context,
                status: .unprocessableContent)
        }
        let step = AccessStep(shown.id, .contextTested(rulings))
        switch try await site.office.takeAccessStep(step, desk.request(context)) {
        case .recorded: return site.redirect(to: .accessRequest(desk.view.id, shown.id))
        case .refused(let refusal):
            return try desk.refused(refusal, asking.words.notTaken, request, context)
        case .invalid(let problems):
            let fields = shown.lines.indices.map {
                ("line-\($0)", RequestField.reason(String($0)))
            }
            reader.add(
                problems,
                fields: Dictionary(uniqueKeysWithValues: fields).merging(
                    ["lines": RequestField.ruling("0")]) { $1 })
            return desk.answer(
                try await page(asking, shown, reader.answers, context), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func tested(
        _ asking: RequestDesk, _ context: some SignedInContext
    ) throws -> AccessRequestView {
        let shown = try asking.mine(context)
        guard shown.mayTest else { throw Detour.notFound }
        return shown
    }

    /// Whether two texts are the same but for how a browser sends white space.
    private func sameText(_ sent: String?, _ line: String) -> Bool {
        func plain(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        return plain(sent ?? "") == plain(line)
    }

    private func page(
        _ asking: RequestDesk, _ shown: AccessRequestView, _ answers: FormAnswers,
        _ context: some SignedInContext
    ) async throws -> LineTestPage {
        guard
            let lines = try await site.office.linesToTest(
                of: shown.id, in: asking.desk.view.id, for: context.worker.id)
        else { throw Detour.notFound }
        let texts = asking.desk.texts
        return LineTestPage(
            caseBar: asking.desk.bar, request: shown.id,
            lines: lines.map { read in
                LineTestPage.Line(
                    part: read.line.part, text: read.line.text,
                    concerns: read.concerns.map { words($0, texts) }, mustGo: read.mustGo)
            }, answers: answers)
    }

    private func words(_ concern: ContextConcern, _ texts: Texts) -> String {
        var protected: String?
        if case .readsLike(let kind) = concern {
            protected = texts.writing.why(kind.rawValue, "")
        }
        return texts.requests.concern(concern.word, protected)
    }
}
