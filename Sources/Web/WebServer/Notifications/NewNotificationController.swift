import Casework
import Domain
import Hummingbird
import Pages

/// Taking in what is told of an incident, as on the telephone.
struct NewNotificationController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        guard Office.handlesNotifications(context.worker.role) else { throw Detour.notFound }
        var fields: [String: [String]] = [:]
        if context.worker.areas.count == 1, let area = context.worker.areas.first {
            fields[NotificationField.area] = [area.rawValue]
        }
        return site.answer(
            page(context, NewNotificationPage.fewestPeople, FormAnswers(fields: fields)),
            request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        guard Office.handlesNotifications(context.worker.role) else { throw Detour.notFound }
        let form = context.form
        let count = min(
            max(Int(form[NotificationField.count]) ?? 0, 1), NewNotificationPage.mostPeople)
        if form[NotificationField.step] == NotificationField.Step.addPerson {
            let more = min(count + 1, NewNotificationPage.mostPeople)
            return site.answer(page(context, more, form.answers()), request, context)
        }
        var reader = NewNotificationReader(
            form, site.texts, now: site.office.currentInstant(), people: count)
        if let new = reader.notification() {
            let verdict = try await site.office.receiveNotification(
                new, by: context.worker.id, key: context.key)
            switch verdict {
            case .done(let received): return site.redirect(to: .notification(received.id))
            case .refused(let refusal):
                guard refusal.kind == .forbidden else { throw Detour.notFound }
                reader.reader.note(
                    NotificationField.sender, refusal.reasons.first?.text ?? "")
            case .invalid(let problems):
                reader.reader.add(
                    problems,
                    fields: [
                        "people": NotificationField.person(1, NotificationField.role),
                        "happened": NotificationField.happened,
                        "received": NotificationField.received,
                    ])
            }
        }
        return site.answer(
            page(context, count, reader.reader.answers), request, context,
            status: .unprocessableContent)
    }

    private func page(
        _ context: some SignedInContext, _ people: Int, _ answers: FormAnswers
    ) -> NewNotificationPage {
        let naming = Naming(texts: site.texts)
        return NewNotificationPage(
            areas: context.worker.areas.map {
                Choice($0.rawValue, naming.area($0, site.office.practice))
            }, people: people, answers: answers)
    }
}

/// Reads the form of a notification.
struct NewNotificationReader {
    var reader: FormReader
    private let form: Form
    private let texts: Texts
    private let people: Int

    init(_ form: Form, _ texts: Texts, now: Instant, people: Int) {
        reader = FormReader(form, texts, now: now)
        self.form = form
        self.texts = texts
        self.people = people
    }

    /// What was told; nil when there is a problem.
    mutating func notification() -> NewNotification? {
        let words = texts.notification
        let source = reader.choice(NotificationField.source, Source.self, words.sourceProblem)
        let area = reader.text(NotificationField.area, words.areaProblem)
        let happened = reader.moment(NotificationField.happened, words.happened, required: true)
        let received = reader.moment(NotificationField.received, words.received, required: true)
        var named: [NewNotification.Person] = []
        for number in 1...people {
            if let person = person(number) { named.append(person) }
        }
        guard let source, let happened, let received, reader.problems.isEmpty else { return nil }
        return NewNotification(
            area: Area(rawValue: area), source: source,
            sender: form.text(NotificationField.sender) ?? "",
            reference: form.text(NotificationField.reference) ?? "", happened: happened,
            received: received, place: form.text(NotificationField.place),
            what: form.text(NotificationField.what) ?? "", people: named)
    }

    /// One person of the form; nil when the part is empty.
    private mutating func person(_ number: Int) -> NewNotification.Person? {
        func field(_ name: String) -> String { NotificationField.person(number, name) }
        var details = reader.person(born: texts.notification.born, field)
        details.sex = reader.choice(field(NotificationField.sex))
        details.address = form.text(field(NotificationField.address))
        let role: Role? = reader.choice(field(NotificationField.role))
        if let role { return NewNotification.Person(role: role, details: details) }
        if details != PersonDetails() {
            reader.note(field(NotificationField.role), texts.notification.roleProblem)
        }
        return nil
    }
}
