import Casework
import Domain
import Matching
import Pages

/// Two people as pages show them.
struct IdentityMapping: Sendable {
    let texts: Texts
    private var naming: Naming { Naming(texts: texts) }

    func side(_ place: LinkedPlace) -> PersonSide {
        PersonSide(
            caseID: place.caseID, reference: naming.reference(place.caseID),
            name: place.name ?? texts.record.nameNotKnown, role: place.role,
            facts: place.born.map { [SummaryRow(texts.record.born, $0.spelledOut)] } ?? [])
    }

    func elsewhere(_ place: LinkedPlace) -> Elsewhere {
        Elsewhere(
            caseID: place.caseID, person: place.person,
            reference: naming.reference(place.caseID), role: place.role)
    }

    func grounds(_ comparison: Comparison, speakFor: Bool) -> [String] {
        comparison.grounds.filter { ($0.weight >= 0) == speakFor }.map {
            ExplanationWords().sentence($0)
        }
    }

    func link(_ view: PairView) -> Link {
        .samePerson(view.one.caseID, view.one.person, view.other.caseID, view.other.person)
    }

    func line(_ view: PairView) -> ReviewPage.Line {
        ReviewPage.Line(
            link: link(view), one: side(view.one), other: side(view.other),
            speaksFor: grounds(view.comparison, speakFor: true),
            speaksAgainst: grounds(view.comparison, speakFor: false))
    }

    func standing(_ standing: PairView.Standing) -> PairStanding {
        switch standing {
        case .open: .open
        case .proposed(let isMine): .proposed(isMine: isMine)
        case .linked: .linked
        case .apart: .apart
        }
    }

    func step(_ step: PairView.Step) -> PairStep {
        PairStep(
            what: texts.identity.step(step.kind.rawValue), at: step.at, worker: step.worker,
            reason: step.reason)
    }
}
