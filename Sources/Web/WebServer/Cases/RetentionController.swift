import Casework
import Domain
import Hummingbird
import Pages

/// How long a case is kept, holds on it and its erasure; there is nothing for all but its managers.
struct RetentionController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let (desk, custody) = try await read(context)
        return desk.answer(page(desk, custody, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let (desk, custody) = try await read(context)
        let words = site.texts.retention
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let asked = try wish(custody, context.form, &reader)
        guard let asked, reader.problems.isEmpty else {
            // What was lifted or erased meanwhile, as by the same form sent twice, shows as it is now.
            if reader.problems.isEmpty { return site.redirect(to: .retention(custody.caseID)) }
            return desk.answer(
                page(desk, custody, reader.answers), request, context,
                status: .unprocessableContent)
        }
        switch try await done(asked, context) {
        case .done:
            if case .confirm = asked { await site.afterErasing() }
            return next(asked, custody)
        case .refused(let refusal):
            return try desk.refused(refusal, words.refused, request, context)
        case .invalid(let problems):
            reader.add(problems, fields: ["reason": asked.reasonField])
            return desk.answer(
                page(desk, custody, reader.answers), request, context,
                status: .unprocessableContent)
        }
    }

    /// Nothing for all but the managers of the case.
    private func read(_ context: some SignedInContext) async throws -> (CaseDesk, CaseCustody) {
        let desk = try await CaseDesk(site, context)
        guard
            let custody = try await site.office.custody(
                of: desk.view.id, for: context.worker.id)
        else { throw Detour.notFound }
        return (desk, custody)
    }

    // MARK: What is wished

    private enum Wish {
        case hold(CustodyScope, reason: String)
        case lift(EntryID, reason: String)
        case ask(CustodyScope, reason: String)
        case confirm(CaseCustody.Request)

        var notice: Notice {
            switch self {
            case .hold: .held
            case .lift: .holdLifted
            case .ask: .erasureAsked
            case .confirm: .erased
            }
        }

        var reasonField: String {
            switch self {
            case .hold: RetentionField.holdReason
            case .lift(let hold, _): RetentionField.liftReason(hold.text)
            case .ask: RetentionField.askReason
            case .confirm(let request): RetentionField.sure(request.id.text)
            }
        }
    }

    /// What a form asks for; nil when it lacks something, which is noted, and when what it speaks of
    /// is not, or no longer, of this case.
    private func wish(
        _ custody: CaseCustody, _ form: Form, _ reader: inout FormReader
    ) throws -> Wish? {
        let words = site.texts.retention
        let matter = form.text(RetentionField.matter).flatMap { EntryID($0) }
        switch form.text(RetentionField.act).flatMap(RetentionField.Act.init) {
        case .hold:
            let scope = try scope(RetentionField.holdScope, custody, form, &reader)
            let reason = reader.text(RetentionField.holdReason, words.sayWhy)
            return scope.map { .hold($0, reason: reason) }
        case .lift:
            guard let hold = custody.holds.first(where: { $0.id == matter }) else { return nil }
            let reason = reader.text(RetentionField.liftReason(hold.id.text), words.sayWhy)
            return .lift(hold.id, reason: reason)
        case .ask:
            let scope = try scope(RetentionField.askScope, custody, form, &reader)
            let reason = reader.text(RetentionField.askReason, words.sayWhy)
            return scope.map { .ask($0, reason: reason) }
        case .confirm:
            guard let request = custody.requests.first(where: { $0.id == matter }) else {
                return nil
            }
            let field = RetentionField.sure(request.id.text)
            if form.text(field) == nil { reader.note(field, words.tickSure) }
            return .confirm(request)
        case nil: throw Detour.notFound
        }
    }

    private func scope(
        _ field: String, _ custody: CaseCustody, _ form: Form, _ reader: inout FormReader
    ) throws -> CustodyScope? {
        guard let text = form.text(field) else {
            reader.note(field, site.texts.retention.chooseWhat)
            return nil
        }
        if text == RetentionField.wholeCase { return CustodyScope(caseID: custody.caseID) }
        guard let file = custody.files.first(where: { $0.id.text == text }) else {
            throw Detour.notFound
        }
        return CustodyScope(caseID: custody.caseID, file: file.id)
    }

    private func done(_ wish: Wish, _ context: FormContext) async throws -> Verdict<EntryID> {
        let (worker, key) = (context.worker.id, context.key)
        switch wish {
        case .hold(let scope, let reason):
            return try await site.office.setHold(scope, reason: reason, by: worker, key: key)
        case .lift(let hold, let reason):
            return try await site.office.liftHold(hold, reason: reason, by: worker, key: key)
        case .ask(let scope, let reason):
            return try await site.office.askErasure(scope, reason: reason, by: worker, key: key)
        case .confirm(let request):
            return try await site.office.confirmErasure(request.id, by: worker, key: key)
        }
    }

    /// Where it goes on: nowhere in a case that is erased.
    private func next(_ wish: Wish, _ custody: CaseCustody) -> Response {
        if case .confirm(let request) = wish, request.scope.file == nil {
            return site.redirect(to: .work, notice: wish.notice)
        }
        return site.redirect(to: .retention(custody.caseID), notice: wish.notice)
    }

    // MARK: The page

    private func page(
        _ desk: CaseDesk, _ custody: CaseCustody, _ answers: FormAnswers
    ) -> RetentionPage {
        let words = site.texts.retention
        let named = Names(desk, custody)
        var rows = [
            SummaryRow(words.years, custody.years.map(words.yearsWords) ?? words.notSet)
        ]
        if let until = custody.until { rows.append(SummaryRow(words.until, until.day.spelledOut)) }
        let erased = custody.files.filter(\.isErased).map { named.file($0.id) }
        if !erased.isEmpty { rows.append(SummaryRow(words.erased, erased.joined(separator: "; "))) }
        return RetentionPage(
            caseBar: desk.bar, rows: rows,
            scopes: ([CustodyScope(caseID: custody.caseID)]
                + custody.files.filter { !$0.isErased }.map {
                    CustodyScope(caseID: custody.caseID, file: $0.id)
                }).map(named.choice),
            holds: custody.holds.map { hold in
                RetentionPage.Matter(
                    name: hold.id.text, title: named.scope(hold.scope),
                    rows: [
                        SummaryRow(words.reason, hold.reason),
                        SummaryRow(words.setBy, words.by(hold.by, hold.at.day.spelledOut)),
                    ])
            },
            requests: custody.requests.map { request in
                RetentionPage.Matter(
                    name: request.id.text, title: named.scope(request.scope),
                    rows: [
                        SummaryRow(words.reason, request.reason),
                        SummaryRow(words.askedBy, words.by(request.by, request.at.day.spelledOut)),
                        SummaryRow(words.confirmUntil, request.until.spelledOut),
                    ], against: request.refusal.map(sentences) ?? [])
            },
            erasable: custody.erasable.map(named.choice),
            against: custody.refusal.map(sentences) ?? [], daysToConfirm: Office.daysToConfirm,
            answers: answers)
    }

    private func sentences(_ refusal: Refusal) -> [String] {
        refusal.reasons.map { [$0.text, $0.clears].compactMap { $0 }.joined(separator: " ") }
    }
}

/// What holds and erasures are called for who reads the case.
private struct Names {
    private let words: RetentionTexts
    private let files: [StreamID: String]

    init(_ desk: CaseDesk, _ custody: CaseCustody) {
        words = desk.texts.retention
        files = Dictionary(
            custody.files.compactMap { file in
                desk.view.person(file.person).map {
                    (file.id, desk.texts.record.fileOf(desk.naming.label($0)))
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    func file(_ id: StreamID) -> String { files[id] ?? words.aFile }

    func scope(_ scope: CustodyScope) -> String { scope.file.map(file) ?? words.wholeCase }

    func choice(_ chosen: CustodyScope) -> Choice {
        Choice(chosen.file?.text ?? RetentionField.wholeCase, scope(chosen))
    }
}
