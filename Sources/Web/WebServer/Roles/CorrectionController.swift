import Barrier
import Casework
import Domain
import Hummingbird
import Pages

/// Taking note of corrected roles, and recording that others did.
struct CorrectionController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(
            try page(desk, try context.identifier("entry"), .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context, takesNote: true)
        let entry: EntryID = try context.identifier("entry")
        // Whoever may not see the page may not send its form either.
        let fresh = try page(desk, entry, context.form.answers())
        let outcome: Outcomes
        var noteField = CorrectionField.recipient
        if let recipient = context.form.text(CorrectionField.recipient) {
            guard let recipient = EntryID(recipient) else { throw Detour.notFound }
            noteField = CorrectionField.note(recipient)
            outcome = try await site.office.recordAcknowledgement(
                of: entry, by: recipient, note: context.form[noteField],
                desk.request(context))
        } else {
            outcome = try await site.office.acknowledgeCorrection(entry, desk.request(context))
        }
        switch outcome {
        case .recorded: return site.redirect(to: .case(desk.view.id), notice: .noted)
        case .refused, .clash: throw Detour.notFound
        case .invalid(let problems):
            guard problems.allSatisfy({ $0.field == "note" }) else { throw Detour.notFound }
            var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
            reader.add(problems, fields: ["note": noteField])
            var page = fresh
            page.answers = reader.answers
            return desk.answer(page, request, context, status: .unprocessableContent)
        }
    }

    /// The page of one correction; nothing where it is none, or none that this worker sees.
    private func page(
        _ desk: CaseDesk, _ entry: EntryID, _ answers: FormAnswers
    ) throws -> CorrectionPage {
        guard case .rolesCorrected? = desk.view.entry(entry)?.body.shown else {
            throw Detour.notFound
        }
        var page = CorrectionPage(caseBar: desk.bar, entry: entry, answers: answers)
        if let notice = desk.view.notice, notice.entry == entry {
            page.people = notice.people.map {
                SummaryRow(
                    $0.name ?? site.texts.record.nameNotKnown, site.texts.words.role($0.role))
            }
        }
        if let status = desk.view.correction, status.entry == entry {
            page.status = self.status(status)
        }
        return page
    }

    private func status(_ status: CorrectionStatus) -> CorrectionStatusView {
        let words = site.texts.roles
        return CorrectionStatusView(
            inside: status.inside.map { worker in
                SummaryRow(
                    byline(worker.name, worker.agency),
                    worker.at.map { words.takenNote($0.spelledOut) } ?? words.notYet)
            },
            outside: status.outside.map { outside in
                CorrectionStatusView.Outside(
                    entry: outside.recipient.entry,
                    name: site.texts.recipient(outside.recipient, service: outside.service),
                    noted: outside.at.map { at in
                        [words.takenNote(at.spelledOut), outside.note].compactMap { $0 }
                            .joined(separator: ": ")
                    })
            })
    }
}

extension Texts {
    /// Somebody outside who got the roles as they were.
    func recipient(_ recipient: OutsideRecipient, service: String?) -> String {
        switch recipient.reason {
        case .attendance: roles.police
        case .referral(_, let kind): roles.service(service ?? record.value(kind))
        }
    }
}

extension CaseView {
    func correctionCall(titled title: String?) -> CorrectionCall? {
        CorrectionCall(id, notice, correction, title: title)
    }
}

extension CorrectionCall {
    /// Nil when nobody has to take note.
    init?(
        _ caseID: CaseID, _ notice: CorrectionNotice?, _ status: CorrectionStatus?,
        title: String?
    ) {
        guard let entry = notice?.entry ?? status?.entry else { return nil }
        self.init(
            caseID: caseID, entry: entry, title: title, owed: notice != nil,
            outstanding: status?.outstanding)
    }
}
