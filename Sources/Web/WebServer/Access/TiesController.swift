import Casework
import Domain
import Hummingbird
import Pages

/// A worker's own list of the people close to them.
struct TiesController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let ties = try await site.office.ties(of: context.worker.id)
        return site.answer(TiesPage(answers: answers(ties)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let form = context.form
        let words = site.texts.access
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        var ties = [
            CloseTie(
                kind: .own, born: reader.pastDay(AccessField.born, words.bornWords),
                address: form.text(AccessField.address), postcode: form.text(AccessField.postcode))
        ]
        for place in 1...AccessField.ties {
            func field(_ name: String) -> String { AccessField.tie(place, name) }
            let given = form.text(field("given"))
            let family = form.text(field("family"))
            let born = reader.pastDay(field("born"), words.bornWords)
            guard given != nil || family != nil || born != nil else { continue }
            if given == nil { reader.note(field("given"), words.givenMissing) }
            if family == nil { reader.note(field("family"), words.familyMissing) }
            ties.append(
                CloseTie(
                    kind: form.text(field("kind")).flatMap(CloseTie.Kind.init) ?? .household,
                    name: PersonName(given: given ?? "", family: family ?? ""), born: born))
        }
        guard reader.problems.isEmpty else {
            return site.answer(
                TiesPage(answers: reader.answers), request, context,
                status: .unprocessableContent)
        }
        switch try await site.office.declareTies(ties, by: context.worker.id) {
        case .done: return site.redirect(to: .ties, notice: .tiesKept)
        case .refused, .invalid: throw Detour.notFound
        }
    }

    private func answers(_ ties: [CloseTie]) -> FormAnswers {
        var fields: [String: [String]] = [:]
        if let own = ties.first(where: { $0.kind == .own }) {
            fields.merge(DateAnswer.fields(AccessField.born, own.born)) { $1 }
            fields[AccessField.address] = own.address.map { [$0] }
            fields[AccessField.postcode] = own.postcode.map { [$0] }
        }
        for (index, tie) in ties.filter({ $0.kind != .own }).prefix(AccessField.ties).enumerated() {
            let place = index + 1
            fields[AccessField.tie(place, "given")] = tie.name.map { [$0.given] }
            fields[AccessField.tie(place, "family")] = tie.name.map { [$0.family] }
            fields[AccessField.tie(place, "kind")] = [tie.kind.rawValue]
            fields.merge(DateAnswer.fields(AccessField.tie(place, "born"), tie.born)) { $1 }
        }
        return FormAnswers(fields: fields)
    }
}
