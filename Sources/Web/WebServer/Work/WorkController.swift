import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// The worker's duties and cases.
struct WorkController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let list = try await site.office.worklist(of: context.worker.id)
        var page = WorkPage(duties: folded(list))
        page.cases = list.cases.map(line)
        page.documents = list.documents.map { ($0.caseID, document($0)) }
        page.corrections = list.corrections.compactMap { correction in
            CorrectionCall(
                correction.caseID, correction.notice, correction.status,
                title: Naming(texts: site.texts).title(correction.title, correction.caseID))
        }
        page.audits = try await site.office.audits(for: context.worker.id).map(
            Naming(texts: site.texts).call)
        page.emergencies = list.emergencies.map(Naming(texts: site.texts).call)
        page.notifications = try await site.office.waitingNotifications(
            for: context.worker.id)?.count
        page.readsQuality = QualityController.isOpen(to: context.worker.role)
        page.auditsLookUps = context.worker.role == .auditor
        return site.answer(page, request, context)
    }

    /// The duties of each case with what says the same folded into one line.
    private func folded(_ list: Worklist) -> [WorkItem] {
        var cases: [CaseID] = []
        for item in list.items where !cases.contains(item.caseID) { cases.append(item.caseID) }
        return cases.flatMap { caseID in
            let items = list.items.filter { $0.caseID == caseID }
            let brief = Brief(items.map(\.outcome.outcome), [], at: list.at)
            return brief.lines.compactMap { line in
                items.first { $0.outcome.outcome.key == line.leading.key }
                    .map { item($0, line) }
            }
        }
    }

    private func item(_ item: Worklist.Item, _ line: Brief.Line) -> WorkItem {
        let naming = Naming(texts: site.texts)
        let due = line.due.flatMap { due in
            due.at.map { due.lastDay == nil ? $0 : $0.adding(minutes: -1) }
        }
        var shown = WorkItem(
            caseID: item.caseID, caseReference: naming.title(item.title, item.caseID),
            key: line.leading.key, sentence: line.text, owner: site.texts.record.you, due: due,
            clock: line.due.flatMap { clockWords($0.clock, site.texts.record) })
        // Of the person whom the case is called by it goes without saying.
        shown.concerns = item.outcome.about.flatMap { $0 == item.title ? nil : $0 }
        shown.emergency = line.isEmergency
        return shown
    }

    private func document(_ line: Worklist.DocumentLine) -> DocumentLine {
        DocumentLine(
            id: line.document, kind: site.texts.writing.kind(line.kind.rawValue),
            status: DocumentStatus(rawValue: line.status.rawValue) ?? .held, writer: line.writer,
            written: line.writtenAt,
            caseReference: Naming(texts: site.texts).title(line.title, line.caseID))
    }

    private func line(_ line: Worklist.CaseLine) -> WorkCase {
        var shown = WorkCase(
            id: line.caseID, title: Naming(texts: site.texts).title(line.title, line.caseID),
            area: Naming(texts: site.texts).area(line.area, site.office.practice),
            side: line.side, level: line.level, lastRecorded: line.lastRecorded)
        shown.besideUndetermined = line.isBesideUndetermined
        return shown
    }
}
