import Casework
import Domain
import Hummingbird
import Pages

/// Who opened a case; there is nothing for all but its managers and who audits.
struct OpeningsController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        site.answer(try await page(context), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        var page = try await page(context)
        let caseID: CaseID = try context.identifier("case")
        let form = context.form
        let isFirst = form.text(AccessField.verdict) == AccessField.Verdict.first
        guard isFirst || form.text(AccessField.verdict) == AccessField.Verdict.second else {
            throw Detour.notFound
        }
        let verdict: Verdict<EntryID>
        let field: String
        if let access = form.text(AccessField.access).flatMap({ EntryID($0) }) {
            field = AccessField.note(access.text)
            verdict = try await site.office.reviewEmergencyAccess(
                EmergencyReview(access: access, isInOrder: isFirst, note: form[field]),
                in: caseID, by: context.worker.id, key: context.key)
        } else if let worker = form.text(AccessField.worker).flatMap({ WorkerID($0) }) {
            field = AccessField.note(worker.text)
            verdict = try await site.office.reviewConflict(
                of: worker, isLifted: !isFirst, reason: form[field], in: caseID,
                by: context.worker.id, key: context.key)
        } else {
            throw Detour.notFound
        }
        switch verdict {
        case .done: return site.redirect(to: .openings(caseID), notice: .accessReviewed)
        case .refused: throw Detour.notFound
        case .invalid(let problems):
            var reader = FormReader(form, site.texts, now: site.office.currentInstant())
            reader.add(problems, fields: ["note": field, "reason": field])
            page.answers = reader.answers
            return site.answer(page, request, context, status: .unprocessableContent)
        }
    }

    private func page(_ context: some SignedInContext) async throws -> OpeningsPage {
        let caseID: CaseID = try context.identifier("case")
        guard let log = try await site.office.accessLog(caseID, for: context.worker.id) else {
            throw Detour.notFound
        }
        let words = site.texts.access
        return OpeningsPage(
            caseID: caseID, reference: Naming(texts: site.texts).reference(caseID),
            matters: log.emergencies.map(matter) + log.conflicts.map(matter),
            lines: log.lines.map { line in
                OpeningsPage.Line(
                    at: line.at, worker: byline(line.worker, line.agency),
                    what: [
                        line.person.map(words.file) ?? words.wholeCase,
                        site.texts.words.standing(line.side, besideUndetermined: false),
                    ].joined(separator: ". "))
            },
            missed: log.missed.map {
                OpeningsPage.Line(
                    at: $0.at, worker: byline($0.worker, $0.agency), what: words.wholeCase)
            })
    }

    private func matter(_ access: AccessLog.Emergency) -> OpeningsPage.Matter {
        let words = site.texts.access
        var rows = [
            SummaryRow(words.by, byline(access.worker, access.agency)),
            SummaryRow(
                words.besideWhom,
                site.texts.words.standing(access.side, besideUndetermined: false)),
            SummaryRow(words.why, access.reason),
        ]
        if let review = access.review {
            rows.append(
                SummaryRow(
                    words.found,
                    (review.isInOrder ? words.inOrder : words.notInOrder)(
                        review.by, review.at.spelledOut) + " " + review.note))
        }
        return OpeningsPage.Matter(
            kind: .emergency, name: access.access.text,
            title: access.at.spelledOut + " " + words.until(access.until.spelledOut), rows: rows,
            isMineToReview: access.isMineToReview)
    }

    private func matter(_ conflict: AccessLog.Conflict) -> OpeningsPage.Matter {
        let words = site.texts.access
        var rows = conflict.grounds.map { SummaryRow(words.why, words.ground($0.kind, $0.person)) }
        if let review = conflict.review {
            rows.append(
                SummaryRow(
                    words.found,
                    (review.isInOrder ? words.lifted : words.stands)(
                        review.by, review.at.spelledOut) + " " + review.note))
        }
        return OpeningsPage.Matter(
            kind: .conflict, name: conflict.workerID.text,
            title: byline(conflict.worker, conflict.agency) + ", " + conflict.at.spelledOut,
            rows: rows, isMineToReview: conflict.review == nil)
    }
}
