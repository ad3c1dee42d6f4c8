import Casework
import Domain
import Pages

/// A notification as its page shows it.
struct NotificationMapping: Sendable {
    let texts: Texts
    let practice: Practice
    private var naming: Naming { Naming(texts: texts) }
    private var words: NotificationTexts { texts.notification }

    func page(_ view: NotificationView, _ answers: FormAnswers) -> NotificationPage {
        let told = view.notification
        let roles = Set(told.people.map(\.role))
        return NotificationPage(
            id: told.id, sender: told.sender, reference: told.reference, facts: facts(view),
            people: view.people.map(named), cases: view.isFound ? cases(view) : [],
            asksRelationship: roles.contains(.personOfConcern) && roles.contains(.victim),
            isSettled: view.isSettled, settledIn: view.settledIn,
            closed: view.closed.map(closed), answers: answers)
    }

    private func closed(_ closed: NotificationView.Closed) -> NotificationClosed {
        NotificationClosed(
            reason: texts.closing.reasons(closed.closing.reason), note: closed.closing.note,
            by: "\(closed.by), \(closed.at.spelledOut)", original: closed.original)
    }

    private func facts(_ view: NotificationView) -> [SummaryRow] {
        let told = view.notification
        return [
            SummaryRow(words.from, words.sources(told.source) + ": " + told.sender),
            SummaryRow(words.happened, told.happened.spelledOut),
            SummaryRow(words.received, told.received.spelledOut),
        ] + (told.place.map { [SummaryRow(words.place, $0)] } ?? []) + [
            SummaryRow(words.what, told.what),
            SummaryRow(words.area, naming.area(told.area, practice)),
            SummaryRow(
                words.takenIn, "\(view.takenInBy), \(view.recordedAt.spelledOut)"),
        ]
    }

    private func cases(_ view: NotificationView) -> [Choice] {
        view.cases.map { caseID in
            let names = view.people.filter {
                if case .same(let place)? = $0.finding { place.caseID == caseID } else { false }
            }.map { name($0.person) }
            return Choice(
                caseID.text,
                words.caseOf(naming.reference(caseID), names.joined(separator: ", ")))
        } + [Choice(NotificationField.new, words.newCase)]
    }

    private func name(_ person: IncidentNotification.Person) -> String {
        person.details.name.map { trimmed($0.full) } ?? words.unnamed
    }

    private func named(_ named: NotificationView.Named) -> NamedPerson {
        let search = SearchMapping(texts: texts)
        return NamedPerson(
            id: named.person.id, name: name(named.person), role: named.person.role,
            facts: details(named.person.details),
            candidates: named.candidates.map {
                .init(result: search.result($0.hit), mayBeChosen: $0.mayBeChosen)
            },
            isLookedFor: named.isLookedFor, finding: finding(named), isStale: named.isStale,
            isFoundByOthers: named.isFoundByOthers)
    }

    private func finding(_ named: NotificationView.Named) -> String? {
        // Whoever the worker may not find any more is not named either.
        let call = named.foundPlace.map { place in
            "\(place.name ?? texts.record.nameNotKnown), \(naming.reference(place.caseID))"
        }
        switch named.finding {
        case nil: return nil
        case .nobody: return words.foundNobody
        case .same: return call.map(words.foundSame) ?? words.foundGone
        case .referred: return call.map(words.foundReferred) ?? words.foundGone
        }
    }

    private func details(_ details: PersonDetails) -> [SummaryRow] {
        let record = texts.record
        let pairs: [(String, String?)] = [
            (record.knownAs, details.name?.knownAs), (record.born, details.born?.spelledOut),
            (words.sex, details.sex.map(words.sexes)), (record.address, details.address),
            (record.postcode, details.postcode), (record.phone, details.phone),
        ]
        return pairs.compactMap { key, value in value.map { SummaryRow(key, $0) } }
    }
}
