import Casework
import Domain
import Matching
import Pages

/// Somebody whom a search found, as pages show them.
struct SearchMapping: Sendable {
    let texts: Texts

    func result(_ hit: SearchHit) -> SearchResult {
        let words = texts.record
        return SearchResult(
            caseID: hit.caseID, person: hit.person,
            caseReference: Naming(texts: texts).reference(hit.caseID), name: hit.name,
            role: hit.role,
            facts: hit.born.map { [SummaryRow(words.born, $0.spelledOut)] } ?? [],
            reasons: hit.comparison.grounds.map { ExplanationWords().sentence($0) },
            strength: strength(hit.comparison.weight), assigned: hit.open,
            elsewhere: hit.others.map(IdentityMapping(texts: texts).elsewhere))
    }

    private func strength(_ weight: Int) -> SearchResult.Strength {
        weight >= 150 ? .strong : weight >= 80 ? .possible : .weak
    }
}
