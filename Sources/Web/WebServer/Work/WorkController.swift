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
        var page = WorkPage(duties: list.items.map(item))
        page.cases = list.cases.map(line)
        return site.answer(page, request, context)
    }

    private func item(_ item: Worklist.Item) -> WorkItem {
        let outcome = item.outcome.outcome
        let naming = Naming(texts: site.texts)
        let due = outcome.due.flatMap { due in
            due.at.map { due.lastDay == nil ? $0 : $0.adding(minutes: -1) }
        }
        return WorkItem(
            caseID: item.caseID, caseReference: naming.title(item.title, item.caseID),
            key: outcome.key, sentence: outcome.consequence.text,
            owner: site.texts.record.you, due: due,
            clock: outcome.due.flatMap { clockWords($0.clock, site.texts.record) })
    }

    private func line(_ line: Worklist.CaseLine) -> WorkCase {
        WorkCase(
            id: line.caseID, title: Naming(texts: site.texts).title(line.title, line.caseID),
            area: Naming(texts: site.texts).area(line.area, site.office.practice),
            side: line.side, level: line.level, lastRecorded: line.lastRecorded)
    }
}
