import Barrier
import Casework
import Domain
import Looking
import Rules

extension World {
    /// Nil where the step names somebody or something that this case does not have.
    func perform(_ step: Step, _ request: Casework.Request) async throws -> Outcomes? {
        switch step.deed {
        case .add(_, let role, let details):
            return try await office.addPerson(role, details, request)
        case .describe(let key, let details):
            guard let person = people[key] else { return nil }
            return try await office.describePerson(person, details, request)
        case .link(let one, let other, let kind):
            guard let one = people[one], let other = people[other] else { return nil }
            return try await office.recordRelationship(
                Relationship(from: one, to: other, kind: kind), request)
        case .assign(let key, let side):
            return try await office.assign(worker(key), side, request)
        case .statement(var statement, let speaker, let about):
            statement.provenance.person = speaker.flatMap { people[$0] }
            statement.about = about.flatMap { people[$0] }
            return try await office.recordStatement(statement, request)
        case .incident(var incident, let speaker):
            incident.provenance.person = speaker.flatMap { people[$0] }
            return try await office.recordIncident(incident, request)
        case .attendance(let attendance):
            return try await office.recordAttendance(attendance, request)
        case .dash(let form): return try await office.completeDash(form, request)
        case .judgement(let judgement): return try await office.setJudgement(judgement, request)
        case .finding(var finding, let about):
            finding.subject = subject(about)
            return try await office.recordFinding(finding, request)
        default: return try await plan(step, request)
        }
    }

    private func plan(_ step: Step, _ request: Casework.Request) async throws -> Outcomes? {
        switch step.deed {
        case .contact(var contact, let with):
            contact.person = with.flatMap { people[$0] }
            if with != nil, contact.person == nil { return nil }
            return try await office.planContact(contact, request)
        case .answer(let place, let answers):
            guard contacts.indices.contains(place) else { return nil }
            return try await office.answerContact(contacts[place], answers, request)
        case .referral(let key, let kind):
            guard let person = people[key] else { return nil }
            return try await office.requestReferral(
                Referral(person: person, kind: kind, consent: "given"), request)
        case .development(let kind, let about, let detail):
            guard let person = people[about] else { return nil }
            return try await office.recordDevelopment(
                Development(kind: kind, about: person, on: clock.now.day, detail: detail), request)
        case .order(var order, let on, let protects):
            guard let respondent = people[on] else { return nil }
            order.respondent = respondent
            order.protects = protects.compactMap { people[$0] }
            return try await office.recordOrder(order, request)
        case .assessment(var form, let about):
            form.about = about.flatMap { people[$0] }
            return try await office.completeAssessment(form, request)
        case .responses(let about, let planned):
            guard let person = people[about] else { return nil }
            return try await office.planResponses(
                PlannedResponses(about: person, planned: planned), request)
        case .message(let from, let to):
            guard let from = people[from], let to = people[to] else { return nil }
            return try await office.offerMessage(
                CarriedMessage(from: from, to: to, kind: "letter", requestedByVictim: .yes),
                request)
        case .reason(let reason):
            return try await office.giveReason([.riskLevel], reason, request)
        case .draft(let kind):
            let made = try await office.newDocument(
                kind, DocumentDetails(), caseID, for: request.worker)
            guard let document = made?.made else { return nil }
            return try await office.writeDocument(Draft(document), request)
        case .accessRequest(let received):
            return try await office.recordAccessRequest(
                AccessRequest(
                    requester: .personOfConcern, received: received, law: .general), request)
        case .duty(let place, let done, let note):
            return try await report(place, done, note, request)
        default: return nil
        }
    }

    /// Reports one of the duties that the worker is shown as theirs.
    private func report(
        _ place: Int, _ done: Bool, _ note: String, _ request: Casework.Request
    ) async throws -> Outcomes? {
        let view = try await office.view(caseID, for: request.worker)
        let duties = view?.decision.outcomes.filter { $0.mine && $0.outcome.kind == .duty } ?? []
        guard !duties.isEmpty else { return nil }
        let key = duties[place % duties.count].outcome.key
        return try await office.reportDuty(
            DutyReport(key: key, done: done, note: note), request)
    }

    private func subject(_ about: Step.About) -> String? {
        switch about {
        case .situation: nil
        case .person(let key): people[key]?.text
        case .contact(let place): contacts.indices.contains(place) ? contacts[place].text : nil
        }
    }
}
