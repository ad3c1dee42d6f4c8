import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// What the procedures say after something was recorded.
struct DecisionController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let entryID: EntryID = try context.identifier("entry")
        guard let entry = desk.view.entry(entryID) else { throw Detour.notFound }
        let recorded = desk.entries.page(entry)
        var page = DecisionPage(
            caseBar: desk.bar,
            recorded: site.texts.record.recorded(recorded.title, entry.recordedAt.spelledOut),
            pack: desk.view.decision.title)
        page.fill(desk.view.decision.brief(after: entryID), desk)
        return desk.answer(page, request, context)
    }
}

extension DecisionPage {
    fileprivate mutating func fill(_ brief: Brief, _ desk: CaseDesk) {
        let map: (Brief.Line) -> Pages.Outcome = desk.outcomes.page
        emergency = brief.emergency.map(map)
        doNow = brief.doNow.map(map)
        moreToDo = brief.doNowRest.map(map)
        doNot = brief.doNot.map(map)
        questions = desk.outcomes.questions(brief.ask)
        moreQuestions = desk.outcomes.questions(brief.askRest)
        before = brief.before.map(map)
        conversation = brief.conversation.map(map)
        afterwards = brief.afterwards.map(map)
        whoCanHelp = brief.whoCanHelp.map(map)
        standing = brief.standing.map(map)
        settled = brief.settled.map(map)
        findings = brief.findings.map(map)
    }
}

/// The same values, those that fit first; the order stays otherwise.
func firstOf<Value>(_ values: [Value], _ fits: (Value) -> Bool) -> [Value] {
    values.filter(fits) + values.filter { !fits($0) }
}
