import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Whatever else is known: any fact that the worker may answer, whether or not a rule asks for it.
struct KnownController: Sendable {
    let site: Site

    @Sendable func subjects(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let facts = try await askable(desk)
        var words: [String] = []
        for fact in facts where !words.contains(fact.group) { words.append(fact.group) }
        let subjects = words.map { word in
            KnownSubjectsPage.Subject(
                word: word, name: site.texts.known.groupName(word),
                count: facts.count { $0.group == word })
        }
        let page = KnownSubjectsPage(
            caseBar: desk.bar, subjects: subjects.sorted { $0.name < $1.name })
        return desk.answer(page, request, context)
    }

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let word = try context.part("word")
        let facts = try await askable(desk, word)
        return desk.answer(page(desk, word, facts, []), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let word = try context.part("word")
        let facts = try await askable(desk, word)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let name = context.form.text(QuestionField.fact)
        let subject = context.form.text(QuestionField.subject)
        let fact = facts.first { $0.definition.name == name && $0.subject == subject }
        // What is not on the page is not there, as far as an answer can tell.
        guard let fact else { throw Detour.notFound }
        func problems() -> Response {
            desk.answer(
                page(desk, word, facts, reader.questionProblems), request, context,
                status: .unprocessableContent)
        }
        guard let value = reader.value(of: fact.definition) else { return problems() }
        let finding = reader.finding(fact.definition.name, subject, value)
        switch try await site.office.recordFinding(finding, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.record.notRecorded, request, context)
        case .invalid(let found):
            reader.add(found)
            return problems()
        case .clash: throw Detour.notFound
        }
    }

    private func askable(_ desk: CaseDesk) async throws -> [AskableFact] {
        try await site.office.askable(desk.view.id, for: desk.worker.id) ?? []
    }

    private func askable(_ desk: CaseDesk, _ word: String) async throws -> [AskableFact] {
        let facts = try await askable(desk).filter { $0.group == word }
        guard !facts.isEmpty else { throw Detour.notFound }
        return facts
    }

    private func page(
        _ desk: CaseDesk, _ word: String, _ facts: [AskableFact], _ problems: [FormProblem]
    ) -> KnownPage {
        KnownPage(
            caseBar: desk.bar, word: word, name: site.texts.known.groupName(word),
            questions: facts.map { question($0, desk) }, problems: problems)
    }

    private func question(_ fact: AskableFact, _ desk: CaseDesk) -> Pages.OpenQuestion {
        var about = fact.about
        if let entry = fact.entry.flatMap({ desk.view.entry($0) }) {
            about = "\(desk.entries.page(entry).title), \(entry.recordedAt.spelledOut)"
        }
        let sentence = fact.definition.question ?? fact.definition.meaning
        var question = Pages.OpenQuestion(
            fact: fact.definition.name, subject: fact.subject,
            question: about.map { "\($0): \(sentence)" } ?? sentence,
            form: desk.outcomes.form(fact.definition.type))
        question.asksNote = fact.definition.name == "risk.imminent"
        return question
    }
}
