import Barrier
import Domain
import Matching
import Rules
import Testing

@testable import Casework

@Suite struct `When roles are corrected` {
    @Test func `the wall turns round at once`() async throws {
        let turned = try await CorrectedCase.turned()
        let view = try #require(try await turned.open.view(.victimAdvocate))
        #expect(view.side == .personOfConcern)
        #expect(view.people.map(\.id) == [turned.open.vera])
        #expect(view.withheld.isEmpty)
        let all = try await turned.everything(.victimAdvocate)
        #expect(!all.contains("Dek"), "\(marked(in: all))")
        #expect(!all.contains("07700 900321"))
        #expect(!all.contains(turned.open.dean.text))
    }

    @Test func `the words of the person of concern stay with who works with them`() async throws {
        let turned = try await CorrectedCase.turned()
        let all = try await turned.everything(.victimAdvocate)
        #expect(all.contains("VedWords"))
        #expect(all.contains("VedHouse"))
    }

    @Test func `who stands beside the victim sees what is the victim's`() async throws {
        let turned = try await CorrectedCase.turned()
        let view = try #require(try await turned.open.view(.programmeWorker))
        #expect(view.side == .victim)
        let all = try await turned.everything(.programmeWorker)
        for mark in ["DekDean", "DekStreet", "DekWords", "DekHeard", "DekPlace", "DekReferral"] {
            #expect(all.contains(mark), "\(mark) is missing")
        }
        #expect(view.people.first { $0.id == turned.open.dean }?.role == .victim)
    }

    @Test func `papers written to whoever is the victim now are nobody's to open`() async throws {
        let turned = try await CorrectedCase()
        let open = turned.open
        let made = try await open.office().newDocument(
            .decisionLetter, DocumentDetails(text: ["DekLetter"]), open.id,
            for: open.partnership.worker(.programmeWorker))
        let written = try await open.office().writeDocument(
            Draft(try #require(made?.made)), open.request(.programmeWorker, "letter"))
        _ = try #require(written.recorded)
        _ = try #require(try await turned.correct().recorded)
        for role in [WorkerRole.victimAdvocate, .manager] {
            let worker = try open.partnership.worker(role)
            #expect(try await open.office().documents(open.id, for: worker)?.isEmpty == true)
            #expect(try await open.office().worklist(of: worker).documents.isEmpty)
        }
        #expect(!(try await turned.everything(.victimAdvocate)).contains("DekLetter"))
    }

    @Test func `nobody is on both sides`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let former: [(WorkerRole, Side)] = [
            (.victimAdvocate, .victim), (.programmeWorker, .personOfConcern),
        ]
        for (role, side) in former {
            let outcome = try await open.office().assign(
                open.partnership.worker(role), side, open.request(.manager, "again \(role)"))
            #expect(outcome.refusal != nil, "\(role)")
        }
        let rows = try await open.partnership.store.read { try $0.assignments(of: open.id) }
        let sides = Dictionary(uniqueKeysWithValues: rows.map { ($0.worker, $0.side) })
        #expect(sides[try open.partnership.worker(.victimAdvocate)] == .personOfConcern)
        #expect(sides[try open.partnership.worker(.programmeWorker)] == .victim)
    }

    @Test func `turning them back gives each side its own again`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let back = NewRoles(
            roles: [open.dean: .personOfConcern, open.vera: .victim], reason: "It was right.",
            basis: RoleCorrection.Basis(kind: .advice, advice: "A panel"))
        _ = try #require(try await turned.correct(back, "back").recorded)
        let view = try #require(try await open.view(.victimAdvocate))
        #expect(view.side == .victim)
        let his = try await turned.everything(.programmeWorker)
        for mark in ["VedWords", "VedHouse", "DekJudged", "DekInNote", "DekFinding"] {
            #expect(!his.contains(mark), "\(mark)")
        }
        let hers = try await turned.everything(.victimAdvocate)
        #expect(hers.contains("VedWords"))
    }

    @Test(arguments: [WorkerRole.victimAdvocate, .programmeWorker, .manager, .policeOfficer])
    func `what people were called before is in no view`(role: WorkerRole) async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let view = try #require(try await open.view(role))
        let all = try await turned.everything(role)
        #expect(!all.contains("OldWhy"))
        #expect(!all.contains("Respect, 10 February"))
        for person in view.people where person.role != .child {
            #expect(person.role == (person.id == open.dean ? .victim : .personOfConcern))
        }
        for entry in view.entries {
            switch entry.body.shown {
            case .personAdded(open.dean, let role, _)?: #expect(role == .victim)
            case .personAdded(open.vera, let role, _)?: #expect(role == .personOfConcern)
            case .statementRecorded(let statement)?:
                let source = statement.provenance.source
                if entry.person == open.dean { #expect(source != .personOfConcern) }
                if entry.person == open.vera { #expect(source != .victim) }
            case .rolesCorrected(let correction)?:
                #expect(correction.changes.allSatisfy { $0.from == $0.to })
                #expect(correction.reason.isEmpty && correction.standing == nil)
            case .contactPlanned(let contact)? where contact.person == open.dean:
                #expect(contact.with == .victim)
            case .findingRecorded(let finding)?: #expect(!finding.fact.hasPrefix("victim."))
            case .dashCompleted(_, let form)?: #expect(form.respondent == .personOfConcern)
            default: break
            }
        }
    }

    @Test func `a search finds the person as what they are now`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        func hits(_ family: String, _ role: WorkerRole) async throws -> [SearchHit] {
            let query = PersonQuery(given: "", family: family)
            return try await open.office().search(query, by: open.partnership.worker(role))
        }
        #expect(try await hits("DekAshby", .victimAdvocate).isEmpty)
        #expect(try await hits("DekAshby", .programmeWorker).map(\.role) == [.victim])
        #expect(try await hits("Holt", .victimAdvocate).map(\.person) == [open.vera])
    }

    @Test func `while nobody knows the wall stands both ways`() async throws {
        let turned = try await CorrectedCase()
        _ = try #require(try await turned.undetermined().recorded)
        let his = try await turned.everything(.programmeWorker)
        #expect(!his.contains("Ved"), "\(marked(in: his, "Ved"))")
        #expect(his.contains("DekWords"))
        let hers = try await turned.everything(.victimAdvocate)
        #expect(!hers.contains("Dek"), "\(marked(in: hers))")
        #expect(hers.contains("VedWords"))
        for role in [WorkerRole.programmeWorker, .victimAdvocate] {
            let view = try #require(try await turned.open.view(role))
            #expect(view.isBesideUndetermined)
            #expect(view.people.map(\.role) == [.undetermined])
            #expect(view.colleagues.filter { $0.side == .personOfConcern }.count == 1)
        }
    }

    @Test func `who stands beside one of whom nobody knows writes that one's file alone`()
        async throws
    {
        let turned = try await CorrectedCase()
        let open = turned.open
        _ = try #require(try await turned.undetermined().recorded)
        let own = try await open.office().describePerson(
            open.vera, PersonDetails(phone: "07700 900125"), open.request(.victimAdvocate, "own"))
        #expect(own.recorded != nil)
        let other = try await open.office().describePerson(
            open.dean, PersonDetails(phone: "07700 900126"), open.request(.victimAdvocate, "other"))
        // Of the other one that worker may not even know.
        #expect(other.problems?.map(\.code) == ["missing"])
    }

    private func marked(in text: String, _ mark: String = "Dek") -> String {
        Set(
            text.split(whereSeparator: { !$0.isLetter }).filter { $0.hasPrefix(mark) }.map(
                String.init)
        ).sorted().joined(separator: " ")
    }
}
