import Casework
import Domain
import Hummingbird
import Pages

/// One notification: who they are whom it names, and into which case it goes.
struct NotificationController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        try await answer(request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let id: NotificationID = try context.identifier("notification")
        switch context.form[NotificationField.step] {
        case NotificationField.Step.find: return try await find(id, request, context)
        case NotificationField.Step.settle: return try await settle(id, request, context)
        case NotificationField.Step.close: return try await close(id, request, context)
        case NotificationField.Step.reopen: return try await reopen(id, request, context)
        default: throw Detour.expiredForm
        }
    }

    // MARK: Who they are

    private func find(
        _ id: NotificationID, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let form = context.form
        guard let named = form.text(NotificationField.named).flatMap({ PersonID($0) }),
            let what = form.text(NotificationField.finding).flatMap(NamedFinding.What.init)
        else { throw Detour.expiredForm }
        let verdict = try await site.office.findNamed(
            NamedRequest(
                notification: id, named: named, what: what,
                shown: Set(form.all(NotificationField.shown).compactMap { PersonID($0) }),
                worker: context.worker.id, key: context.key))
        let place = "named-" + named.text
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        switch verdict {
        case .done:
            return site.redirect(to: Link.notification(id).path + "?done=namedFound#" + place)
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            reader.note(NotificationField.named, at: place, refusal.told)
        case .invalid(let problems):
            for problem in problems {
                reader.note(NotificationField.named, at: place, problem.text)
            }
        }
        return try await answer(
            request, context, reader.answers, status: .unprocessableContent)
    }

    // MARK: Into a case

    private func settle(
        _ id: NotificationID, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let form = context.form
        let words = site.texts.notification
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        if let into = try await into(id, form, context) {
            let verdict = try await site.office.takeIntoCase(
                TakingRequest(
                    notification: id, into: into, worker: context.worker.id, key: context.key))
            switch verdict {
            case .done(let caseID):
                return site.redirect(to: .case(caseID), notice: .notificationTaken)
            case .refused(let refusal):
                guard refusal.kind == .forbidden else { throw Detour.notFound }
                reader.note(NotificationField.into, refusal.told)
            case .invalid(let problems): reader.add(problems)
            }
        } else {
            reader.note(NotificationField.into, words.intoProblem)
        }
        return try await answer(
            request, context, reader.answers, status: .unprocessableContent)
    }

    private func into(
        _ id: NotificationID, _ form: Form, _ context: FormContext
    ) async throws -> TakingRequest.Into? {
        guard let word = form.text(NotificationField.into) else { return nil }
        guard word == NotificationField.new else {
            return CaseID(word).map(TakingRequest.Into.existing)
        }
        guard let view = try await site.office.notification(id, for: context.worker.id) else {
            throw Detour.notFound
        }
        let kind = form.text(NotificationField.relationship).flatMap(Relationship.Kind.init)
        return .new(
            reason: form.text(NotificationField.reason) ?? "",
            links: kind.flatMap { view.link($0) }.map { [$0] } ?? [])
    }

    // MARK: Without a case

    private func close(
        _ id: NotificationID, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let form = context.form
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        let reason = reader.choice(
            ClosingField.closing, NotificationClosing.Reason.self, site.texts.closing.reasonProblem)
        guard let reason else {
            return try await answer(
                request, context, reader.answers, status: .unprocessableContent)
        }
        let verdict = try await site.office.closeNotification(
            ClosingRequest(
                notification: id, reason: reason, note: form.text(ClosingField.note) ?? "",
                duplicateOf: form.text(ClosingField.duplicate) ?? "", worker: context.worker.id,
                key: context.key))
        return try await answer(
            verdict, id, .notificationClosed, refusedAt: ClosingField.reopening, reader, request,
            context)
    }

    private func reopen(
        _ id: NotificationID, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let verdict = try await site.office.reopenNotification(
            id, reason: context.form.text(ClosingField.reopening) ?? "", by: context.worker.id,
            key: context.key)
        return try await answer(
            verdict, id, .notificationReopened, refusedAt: ClosingField.closing, reader, request,
            context)
    }

    /// What came of closing or opening again.
    ///
    /// - Parameter field: where a refusal stands, on the form that the page has instead of the one that
    ///   was sent.
    private func answer(
        _ verdict: Verdict<EntryID>, _ id: NotificationID, _ notice: Notice,
        refusedAt field: String,
        _ reader: FormReader, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        var reader = reader
        switch verdict {
        case .done: return site.redirect(to: .notification(id), notice: notice)
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            reader.note(field, refusal.told)
        case .invalid(let problems): reader.add(problems)
        }
        return try await answer(
            request, context, reader.answers, status: .unprocessableContent)
    }

    // MARK: The page

    private func answer(
        _ request: Request, _ context: some SignedInContext, _ answers: FormAnswers = .empty,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id: NotificationID = try context.identifier("notification")
        guard let view = try await site.office.notification(id, for: context.worker.id) else {
            throw Detour.notFound
        }
        let mapping = NotificationMapping(texts: site.texts, practice: site.office.practice)
        return site.answer(mapping.page(view, answers), request, context, status: status)
    }
}

extension NamedFinding.What {
    /// Reads `nobody`, `same:CASE:PERSON` or `referred:CASE:PERSON`.
    init?(_ word: String) {
        if word == "nobody" {
            self = .nobody
            return
        }
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let caseID = CaseID(parts[1]), let person = PersonID(parts[2])
        else { return nil }
        let place = PersonInCase(caseID, person)
        switch parts[0] {
        case "same": self = .same(place)
        case "referred": self = .referred(place)
        default: return nil
        }
    }
}

extension NotificationView {
    /// The person of concern and the first victim, connected so; nil unless both are named.
    fileprivate func link(_ kind: Relationship.Kind) -> NewCase.Link? {
        let people = notification.people
        guard let concern = people.first(where: { $0.role == .personOfConcern }),
            let victim = people.first(where: { $0.role == .victim })
        else { return nil }
        return NewCase.Link(from: concern.id.text, to: victim.id.text, kind: kind)
    }
}

extension Refusal {
    fileprivate var told: String {
        reasons.map { [$0.text, $0.clears ?? ""].joined(separator: " ") }.joined(separator: " ")
    }
}
