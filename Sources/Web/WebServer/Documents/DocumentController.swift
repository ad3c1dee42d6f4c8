import Casework
import Domain
import Hummingbird
import Pages

/// Documents for the person of concern on their way out: read, checked, cleared, released.
struct DocumentController: Sendable {
    let site: Site

    @Sendable func list(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let written = DocumentKind.allCases.filter(\.isWritten)
        let made = try await site.office.newDocuments(
            written, DocumentDetails(), writing.desk.view.id, for: context.worker.id)
        let kinds = written.filter { made?[$0]?.made != nil }.map {
            Choice($0.rawValue, writing.words.kind($0.rawValue))
        }
        let page = DocumentsPage(
            caseBar: writing.desk.bar, documents: writing.documents.map(writing.line),
            kinds: kinds)
        return writing.desk.answer(page, request, context)
    }

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        return writing.desk.answer(
            page(writing, try writing.document(context), .empty), request, context)
    }

    /// Only what was released can be printed.
    @Sendable func paper(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let document = try writing.document(context)
        guard document.status == .released else { throw Detour.notFound }
        let page = PaperPage(
            caseBar: writing.desk.bar, document: document.id, title: document.content.title,
            text: document.content.text)
        return writing.desk.answer(page, request, context)
    }

    /// A released calendar invitation as the file that a calendar takes (RFC 5545); its name is as
    /// neutral as its text.
    @Sendable func calendarFile(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let document = try writing.document(context)
        guard document.status == .released, document.content.kind == .calendarInvitation else {
            throw Detour.notFound
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(document.content.fileName)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: document.content.text)))
    }

    @Sendable func decide(_ request: Request, _ context: FormContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let document = try writing.document(context)
        let desk = writing.desk
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let what = reader.choice(
            DocumentField.what, DraftDecision.What.self, writing.words.chooseWhat)
        guard let what, let draft = context.form.text(DocumentField.draft).flatMap(EntryID.init)
        else {
            return desk.answer(
                page(writing, document, reader.answers), request, context,
                status: .unprocessableContent)
        }
        let decision = DraftDecision(
            document: document.id, draft: draft, what: what,
            confirmed: Set(context.form.all(DocumentField.confirmed)),
            place: context.form.text(DocumentField.place),
            note: context.form.text(DocumentField.note) ?? "")
        switch try await site.office.decideDocument(decision, desk.request(context)) {
        case .recorded: return site.redirect(to: .document(desk.view.id, document.id))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.writing.notTaken, request, context)
        case .invalid(let found):
            reader.add(
                found,
                fields: [
                    "checks": DocumentField.confirmed, "document": DocumentField.what,
                    "place": DocumentField.note,
                ])
            var answers = reader.answers
            answers.problems = answers.problems.map { problem in
                var problem = problem
                if problem.field == DocumentField.note {
                    problem.control = noteControl(decision, document)
                }
                return problem
            }
            return desk.answer(
                page(writing, document, answers), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    /// The box of the form that the decision was made in; each stop has one of its own.
    private func noteControl(_ decision: DraftDecision, _ document: DocumentView) -> String {
        guard decision.what == .cleared else { return "return-note" }
        let place = document.places.firstIndex { $0.id == decision.place } ?? 0
        return "clear-note-\(place)"
    }

    private func page(
        _ writing: WritingDesk, _ document: DocumentView, _ answers: FormAnswers
    ) -> DocumentPage {
        let words = writing.words
        var page = DocumentPage(
            caseBar: writing.desk.bar, line: writing.line(document), draft: document.draft,
            fileName: document.content.fileName, text: writing.pieces(document),
            isMine: document.isMine, mayClear: document.mayClear)
        page.request = document.content.request
        page.isCalendar = document.content.kind == .calendarInvitation
        page.stops = writing.stops(document)
        page.returned = document.returned
        page.answers = answers
        page.checks = document.checks.map { checked in
            DocumentPage.Check(
                id: checked.check.id, text: checked.check.text,
                who: words.who(checked.check.who.rawValue), by: checked.by,
                problem: checked.problem, mine: checked.mine,
                sources: checked.check.cites.joined(separator: ", "))
        }
        return page
    }
}
