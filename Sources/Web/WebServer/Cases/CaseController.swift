import Barrier
import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// A case as the worker may see it: overview, timeline and files.
struct CaseController: Sendable {
    let site: Site

    @Sendable func overview(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let view = desk.view
        let brief = view.decision.brief
        let map: (Brief.Line) -> Pages.Outcome = desk.outcomes.page
        let places = try await site.office.places(in: view.id, for: context.worker.id)
        let elsewhere = IdentityMapping(texts: site.texts).elsewhere
        let people = view.people.map { person in
            var card = card(person, desk)
            card.elsewhere = (places[person.id] ?? []).map(elsewhere)
            return card
        }
        var page = CasePage(
            caseBar: desk.bar, people: people, risk: risk(desk),
            duties: brief.doNow.map(map), blocks: brief.doNot.map(map),
            questions: view.decision.questions.count,
            assigned: colleagues(view), actions: actions(view))
        page.emergency = brief.emergency.map(map)
        page.moreToDo = brief.doNowRest.map(map)
        page.before = brief.before.map(map)
        page.conversation = brief.conversation.map(map)
        page.afterwards = brief.afterwards.map(map)
        page.latest = view.entries.first { desk.entries.page($0).decision }?.id
        page.correction = view.correctionCall(titled: nil)
        page.withheld = view.withheld.map(site.texts.record.information).sorted()
        return desk.answer(page, request, context)
    }

    @Sendable func timeline(
        _ request: Request, _ context: WorkerContext
    ) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let page = TimelinePage(
            caseBar: desk.bar, events: desk.view.entries.map(desk.entries.event))
        return desk.answer(page, request, context)
    }

    @Sendable func files(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let known = Set(desk.view.people.map(\.id))
        var files = desk.view.people.compactMap { person in
            file(person.id.text, title(person, desk), desk) { $0.person == person.id }
        }
        let shared = file(desk.view.id.text, site.texts.record.caseFile, desk) { entry in
            entry.person.map { !known.contains($0) } ?? true
        }
        if let shared { files.append(shared) }
        return desk.answer(FilesPage(caseBar: desk.bar, files: files), request, context)
    }

    // MARK: Parts

    private func title(_ person: CaseView.Person, _ desk: CaseDesk) -> String {
        site.texts.record.fileOf(desk.naming.label(person))
    }

    private func file(
        _ id: String, _ title: String, _ desk: CaseDesk, _ belongs: (CaseView.Entry) -> Bool
    ) -> FileView? {
        StreamID(id).map {
            FileView(
                id: $0, title: title,
                entries: desk.view.entries.filter(belongs).map(desk.entries.page))
        }
    }

    private func card(_ person: CaseView.Person, _ desk: CaseDesk) -> PersonCard {
        let words = site.texts.record
        let rows = FactRows(view: desk.view, procedure: desk.procedure, texts: site.texts)
        let name: Released<String> =
            person.name.map { .shown($0) }
            ?? (person.details == nil
                ? .withheld(reason: words.nameWithheld) : .shown(words.nameNotKnown))
        var card = PersonCard(id: person.id, name: name, role: person.role)
        if let details = person.details {
            card.facts = rows.personRows(details, now: site.office.currentInstant())
                .filter { $0.key != words.name }
        }
        card.offersDash = person.role == .victim && desk.view.assessesRisk
        card.mayChange = person.isWritable
        return card
    }

    private func risk(_ desk: CaseDesk) -> [RiskView] {
        let view = desk.view
        // *Not yet assessed* would be untrue of a level that this worker may not see.
        guard view.assessesRisk, !view.withheld.contains(.riskLevel), !view.people.isEmpty else {
            return []
        }
        var imminent = Answer.unknown
        var basis: String?
        // Oldest first, so that the latest of what the worker may see stays.
        for case .shown(let body) in view.entries.map(\.body).reversed() {
            switch body {
            case .judgementSet(_, let judgement): imminent = judgement.imminent
            case .dashCompleted(_, let form):
                basis = site.texts.record.dashBasis(form.yes, form.completed.day.spelledOut)
            default: break
            }
        }
        return [RiskView(level: view.level, basis: basis, imminent: imminent)]
    }

    private func colleagues(_ view: CaseView) -> [CasePage.Assigned] {
        view.colleagues.map {
            CasePage.Assigned(
                name: $0.name, agency: $0.agency, side: $0.side,
                besideUndetermined: $0.isBesideUndetermined)
        }
    }

    private func actions(_ view: CaseView) -> [CasePage.Action] {
        CasePage.Action.allCases.filter { action in
            switch action {
            case .judgement: view.assessesRisk
            case .documents, .accessRequests:
                view.column == .concernFacing || view.column == .manager
            case .roles: view.seesToRoles
            case .openings, .retention: view.seesOpenings
            case .addPerson: !view.rolesToAdd.isEmpty
            case .chronology: view.side == .overview
            default: true
            }
        }
    }
}
