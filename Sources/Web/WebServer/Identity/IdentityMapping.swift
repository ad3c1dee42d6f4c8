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

    func resemblance(_ comparison: Comparison) -> Resemblance {
        let words = ExplanationWords()
        let likelihood = comparison.likelihood
        return Resemblance(
            band: Resemblance.Band(rawValue: likelihood.rawValue) ?? .unlikely,
            chance: words.chance(comparison.explanation.probability),
            reasons: comparison.grounds.map { ground in
                .init(
                    plain: words.plain(ground), exact: words.sentence(ground),
                    speaksFor: ground.weight >= 0)
            })
    }

    func link(_ view: PairView) -> Link {
        .samePerson(view.one.caseID, view.one.person, view.other.caseID, view.other.person)
    }

    func line(_ view: PairView) -> ReviewPage.Line {
        ReviewPage.Line(
            link: link(view), one: side(view.one), other: side(view.other),
            resemblance: resemblance(view.comparison))
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
