import Casework
import Domain
import Hummingbird
import Matching
import Pages

/// Looking for a person before a case is opened.
///
/// What is looked for comes by POST, so that no name stands in an address.
struct SearchController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        site.answer(SearchPage(), request, context)
    }

    @Sendable func search(_ request: Request, _ context: FormContext) async throws -> Response {
        let form = context.form
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        let query = PersonQuery(
            given: form.text(SearchField.given) ?? "",
            family: form.text(SearchField.family) ?? "",
            knownAs: form.text(SearchField.knownAs),
            born: reader.pastDay(SearchField.born, site.texts.record.born),
            postcode: form.text(SearchField.postcode), phone: form.text(SearchField.phone))
        if SearchTokens.tokens(query).isEmpty, reader.problems.isEmpty {
            reader.note(SearchField.family, site.texts.problems.searchEmpty)
        }
        guard reader.problems.isEmpty else {
            return site.answer(
                SearchPage(answers: reader.answers), request, context,
                status: .unprocessableContent)
        }
        let hits = try await site.office.search(query, by: context.worker.id)
        let page = SearchResultsPage(results: hits.map(result), answers: form.answers())
        return site.answer(page, request, context)
    }

    private func result(_ hit: SearchHit) -> SearchResult {
        let words = site.texts.record
        return SearchResult(
            caseID: hit.caseID, caseReference: Naming(texts: site.texts).reference(hit.caseID),
            name: hit.name, role: hit.role,
            facts: hit.born.map { [SummaryRow(words.born, $0.spelledOut)] } ?? [],
            reasons: hit.comparison.grounds.map { ExplanationWords().sentence($0) },
            strength: strength(hit.comparison.weight), assigned: hit.open)
    }

    private func strength(_ weight: Int) -> SearchResult.Strength {
        weight >= 150 ? .strong : weight >= 80 ? .possible : .weak
    }
}
