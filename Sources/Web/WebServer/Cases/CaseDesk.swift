import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// One case in front of one worker: what a request on a case works with.
struct CaseDesk {
    let site: Site
    let view: CaseView
    let worker: Worker
    let procedure: Procedure

    init(_ site: Site, _ context: some SignedInContext) async throws {
        self.site = site
        view = try await site.view(context)
        worker = context.worker
        procedure = site.office.practice.procedure(for: view.area)
    }

    var texts: Texts { site.texts }
    var naming: Naming { Naming(texts: texts) }
    var bar: CaseBar { naming.bar(view, site.office.practice) }
    var outcomes: OutcomeMapping { OutcomeMapping(view: view, texts: texts) }
    var entries: EntryMapping { EntryMapping(view: view, procedure: procedure, texts: texts) }
    var refusals: RefusalMapping { RefusalMapping(procedure: procedure, texts: texts) }
    var people: [PersonChoice] { naming.choices(view.people) }

    func answer(
        _ page: some Page, _ request: Request, _ context: some SignedInContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        site.answer(page, request, context, status: status, seen: Seen(view))
    }

    /// - Parameter seen: the file that the form writes to, when a clash there matters.
    func request(_ context: FormContext, seen: Int64? = nil) -> Casework.Request {
        Casework.Request(
            caseID: view.id, worker: worker.id, key: context.key, seen: seen)
    }

    /// The facts of a scope that a form asks about, as the pack words them: the name without its
    /// scope, and the question.
    func checks(_ scope: Scope) -> [Choice] {
        procedure.vocabulary.definitions.filter {
            $0.scope == scope && $0.type == .truth && $0.question != nil
        }.map {
            Choice(String($0.name.dropFirst(scope.rawValue.count + 1)), $0.question ?? $0.meaning)
        }
    }

    // MARK: What came of a verb

    /// The page that says that something may not be done; nothing at all where even that would tell
    /// too much.
    func refused(
        _ refusal: Refusal, _ sentence: String, _ request: Request, _ context: FormContext
    ) throws -> Response {
        guard refusal.kind == .forbidden else { throw Detour.notFound }
        let page = RefusedPage(
            caseBar: bar, sentence: sentence, blocks: refusals.blocks(refusal))
        return answer(page, request, context, status: .conflict)
    }

    /// Both texts, with a form that sends this one again under a new key and over the new version.
    func clashed(
        _ entries: [RecordedEntry], at link: Link, shown: [SummaryRow], _ request: Request,
        _ context: FormContext
    ) async throws -> Response {
        // Only what a fresh look at the case releases is shown of what the other worker wrote.
        let fresh = try await CaseDesk(site, context)
        let theirs = entries.compactMap { fresh.view.entry($0.id) }.first
        guard let theirs else { throw Detour.notFound }
        let page = ClashPage(
            caseBar: bar, link: link, mine: context.form.answers(), mineShown: shown,
            theirs: fresh.entries.page(theirs))
        return fresh.answer(page, request, context, status: .conflict)
    }
}
