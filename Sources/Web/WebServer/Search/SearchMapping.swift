import Casework
import Domain
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
            resemblance: IdentityMapping(texts: texts).resemblance(hit.comparison),
            assigned: hit.open,
            elsewhere: hit.others.map(IdentityMapping(texts: texts).elsewhere))
    }
}
