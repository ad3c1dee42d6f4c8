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
        let sections = DecisionSections(desk.view.decision, after: entryID)
        let map = desk.outcomes.page
        let recorded = desk.entries.page(entry)
        var page = DecisionPage(
            caseBar: desk.bar,
            recorded: site.texts.record.recorded(recorded.title, entry.recordedAt.spelledOut),
            pack: desk.view.decision.title)
        page.emergency = sections.emergency.map(map)
        page.doNow = sections.doNow.map(map)
        page.doNot = sections.doNot.map(map)
        page.prompts = sections.prompts.map(map)
        page.questions = sections.questions.map(desk.outcomes.question)
        page.whoCanHelp = sections.whoCanHelp.map(map)
        page.alsoOnRecord = sections.alsoOnRecord.map(map)
        return desk.answer(page, request, context)
    }
}

/// A decision put into the sections of its page.
///
/// In each, what the entry brought comes first, and
/// otherwise the order of the evaluation stays.
struct DecisionSections {
    typealias OutcomeView = DecisionView.OutcomeView

    private(set) var emergency: [OutcomeView] = []
    private(set) var doNow: [OutcomeView] = []
    private(set) var doNot: [OutcomeView] = []
    private(set) var prompts: [OutcomeView] = []
    private(set) var whoCanHelp: [OutcomeView] = []
    private(set) var alsoOnRecord: [OutcomeView] = []
    let questions: [DecisionView.QuestionView]

    init(_ decision: DecisionView, after entry: EntryID) {
        let ordered = firstOf(decision.outcomes) { outcome in
            outcome.outcome.subjects.contains(entry.text)
                || outcome.outcome.because.contains { $0.entries.contains(entry) }
        }
        questions = firstOf(decision.questions) { $0.question.subject == entry.text }
        for outcome in ordered { put(outcome) }
        doNow = firstOf(doNow) { $0.outcome.emergency }
        doNot = firstOf(doNot) { $0.outcome.kind == .block }
    }

    private mutating func put(_ shown: OutcomeView) {
        let isOpen = shown.outcome.status == .open || shown.outcome.status == .undetermined
        guard isOpen else { return alsoOnRecord.append(shown) }
        switch shown.outcome.kind {
        case .duty, .record:
            // The panel on top is for what is known; what may be an emergency is asked first.
            if shown.outcome.emergency, shown.outcome.status == .open { emergency.append(shown) }
            doNow.append(shown)
        case .block, .warn: doNot.append(shown)
        case .prompt: prompts.append(shown)
        case .route: whoCanHelp.append(shown)
        case .definition, .wall: alsoOnRecord.append(shown)
        }
    }
}

/// The same values, those that fit first; the order stays otherwise.
func firstOf<Value>(_ values: [Value], _ fits: (Value) -> Bool) -> [Value] {
    values.filter(fits) + values.filter { !fits($0) }
}
