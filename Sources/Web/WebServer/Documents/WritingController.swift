import Casework
import Domain
import Hummingbird
import Pages

/// Writing a document for the person of concern, and mending one.
struct WritingController: Sendable {
    let site: Site

    @Sendable func new(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let draft = try await fresh(writing, context)
        return writing.desk.answer(
            page(writing, .newDocument(writing.desk.view.id, draft.kind.rawValue), draft),
            request, context)
    }

    @Sendable func edit(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let document = try open(writing, context)
        return writing.desk.answer(editPage(writing, document), request, context)
    }

    @Sendable func sendNew(_ request: Request, _ context: FormContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let draft = try await fresh(writing, context)
        return try await send(writing, draft, request, context) { answers in
            page(
                writing, .newDocument(writing.desk.view.id, draft.kind.rawValue), draft,
                answers: answers)
        }
    }

    @Sendable func sendEdit(_ request: Request, _ context: FormContext) async throws -> Response {
        let writing = try await WritingDesk(site, context)
        let document = try open(writing, context)
        var draft = document.content
        draft.document = document.id
        return try await send(writing, draft, request, context) { answers in
            editPage(writing, document, answers: answers)
        }
    }

    // MARK: Parts

    /// The document as it would be made now; title, file name and headers are never the form's.
    private func fresh(
        _ writing: WritingDesk, _ context: some SignedInContext
    ) async throws -> Draft {
        guard let kind = DocumentKind(rawValue: try context.part("kind")), kind.isWritten,
            let verdict = try await site.office.newDocument(
                kind, DocumentDetails(), writing.desk.view.id, for: context.worker.id)
        else { throw Detour.notFound }
        switch verdict {
        case .made(let document): return Draft(document)
        // What cannot be made yet is not offered; the list says what can.
        case .fallsShort: throw Detour.notFound
        }
    }

    private func open(
        _ writing: WritingDesk, _ context: some SignedInContext
    ) throws -> DocumentView {
        let document = try writing.document(context)
        guard document.status != .released, document.status != .withdrawn,
            document.content.kind.isWritten
        else {
            throw Detour.notFound
        }
        return document
    }

    private func send(
        _ writing: WritingDesk, _ base: Draft, _ request: Request, _ context: FormContext,
        _ page: (FormAnswers) -> WriteDocumentPage
    ) async throws -> Response {
        let desk = writing.desk
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        var draft = base
        draft.text = reader.text(DocumentField.text, desk.texts.writing.blankText)
        draft.confirmed = Set(context.form.all(DocumentField.confirmed)).intersection(
            writing.writerChecks(draft.kind).map(\.value))
        draft.received = reader.pastDay(DocumentField.received, desk.texts.writing.received)
        guard reader.problems.isEmpty else {
            return desk.answer(
                page(reader.answers), request, context, status: .unprocessableContent)
        }
        switch try await site.office.writeDocument(draft, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(
                to: .document(desk.view.id, draft.document ?? recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.writing.notTaken, request, context)
        case .invalid(let found):
            reader.add(found, fields: ["document": DocumentField.text])
            return desk.answer(
                page(reader.answers), request, context, status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func editPage(
        _ writing: WritingDesk, _ document: DocumentView, answers: FormAnswers? = nil
    ) -> WriteDocumentPage {
        var page = page(
            writing, .editDocument(writing.desk.view.id, document.id), document.content,
            answers: answers)
        page.stops = writing.stops(document)
        page.returned = document.returned
        return page
    }

    private func page(
        _ writing: WritingDesk, _ link: Link, _ draft: Draft, answers: FormAnswers? = nil
    ) -> WriteDocumentPage {
        WriteDocumentPage(
            caseBar: writing.desk.bar, link: link, kind: writing.words.kind(draft.kind.rawValue),
            checks: writing.writerChecks(draft.kind), asksReceived: draft.kind.answersSomething,
            answers: answers ?? self.answers(draft))
    }

    private func answers(_ draft: Draft) -> FormAnswers {
        var fields = [
            DocumentField.text: [draft.text], DocumentField.confirmed: draft.confirmed.sorted(),
        ]
        fields.merge(DateAnswer.fields(DocumentField.received, draft.received)) { $1 }
        return FormAnswers(fields: fields)
    }
}

extension DocumentKind {
    /// It answers a complaint, whose day counts.
    var answersSomething: Bool { self == .complaintReply }

    /// Somebody writes its text; the answer to a request for information is made from the request.
    var isWritten: Bool { self != .subjectAccessAnswer }
}
