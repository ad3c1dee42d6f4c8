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

    /// - Parameter takesNote: whether the form is the one by which corrected roles are taken note of;
    ///   any other that was shown before roles were corrected is not taken.
    init(
        _ site: Site, _ context: some SignedInContext, takesNote: Bool = false,
        file person: PersonID? = nil
    ) async throws {
        self.site = site
        view = try await site.view(context, file: person)
        worker = context.worker
        procedure = site.office.practice.procedure(for: view.area)
        if !takesNote, let form = (context as? FormContext)?.form,
            let correction = Seen(form).correction(in: view, than: worker)
        {
            throw Detour.rolesCorrected(
                StaleRolesPage(caseBar: bar, entry: correction, typed: form.typed))
        }
    }

    var texts: Texts { site.texts }
    var naming: Naming { Naming(texts: texts) }
    var bar: CaseBar { naming.bar(view, site.office.practice) }
    var outcomes: OutcomeMapping { OutcomeMapping(view: view, texts: texts) }
    var entries: EntryMapping { EntryMapping(view: view, procedure: procedure, texts: texts) }
    var refusals: RefusalMapping {
        RefusalMapping(procedure: procedure, texts: texts, now: view.decision.at)
    }
    var people: [PersonChoice] { naming.choices(view.people) }

    func answer(
        _ page: some Page, _ request: Request, _ context: some SignedInContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        site.answer(page, request, context, status: status, seen: Seen(view))
    }

    func request(_ context: FormContext) -> Casework.Request {
        Casework.Request(caseID: view.id, worker: worker.id, key: context.key)
    }

    /// Runs a verb that writes to one file, unless someone else wrote to it since the form was shown.
    ///
    /// What this worker may not see never counts: neither may it be told, nor may the form be lost
    /// for it.
    func record(
        in file: PersonID?, _ context: FormContext,
        _ verb: (Casework.Request) async throws -> Outcomes
    ) async throws -> Attempt {
        let newer = Seen(context.form).newer(in: file, of: view, than: worker)
        if !newer.isEmpty { return .clash(newer) }
        var request = request(context)
        request.seen = view.entries.first?.id
        let outcome = try await verb(request)
        guard case .clash(let entries) = outcome else { return .outcome(outcome) }
        // Somebody was faster by a moment.
        let fresh = try await site.view(context)
        let visible = entries.compactMap { fresh.entry($0.id) }
        if !visible.isEmpty { return .clash(visible) }
        request.seen = nil
        return .outcome(try await verb(request))
    }

    enum Attempt {
        case outcome(Outcomes)
        /// What others recorded in the meantime and this worker may see.
        case clash([CaseView.Entry])
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

    /// Both texts, with a form that sends this one again under a new key.
    func clashed(
        _ entries: [CaseView.Entry], at link: Link, shown: [SummaryRow], _ request: Request,
        _ context: FormContext
    ) async throws -> Response {
        let fresh = try await CaseDesk(site, context)
        guard let theirs = entries.first else { throw Detour.notFound }
        let page = ClashPage(
            caseBar: bar, link: link, mine: context.form.answers(), mineShown: shown,
            theirs: fresh.entries.page(theirs))
        return fresh.answer(page, request, context, status: .conflict)
    }
}
