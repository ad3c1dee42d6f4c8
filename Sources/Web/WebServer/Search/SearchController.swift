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
        let page = SearchResultsPage(
            results: hits.map(SearchMapping(texts: site.texts).result), answers: form.answers())
        return site.answer(page, request, context)
    }
}
