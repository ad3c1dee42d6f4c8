import Domain
import Matching

/// Whether somebody in a case is, or may be, a worker or close to them (DESIGN section 5).
///
/// It errs on the side of keeping the worker out: a reviewer can let them in again, and nothing can
/// take back what was read.
enum ConflictCheck {
    static func grounds(
        _ worker: Worker, _ ties: [CloseTie], _ members: [CaseState.Member]
    ) -> Set<ConflictGround> {
        var grounds: Set<ConflictGround> = []
        let own = ties.first { $0.kind == .own }
        let ownName = Names.parts(worker.name)
        let close = ties.filter { $0.kind != .own }.map {
            PersonQuery(PersonDetails(name: $0.name, born: $0.born))
        }
        for member in members {
            let details = member.details
            let person = PersonQuery(details)
            if isNamed(person, as: ownName), mayBeBorn(person.born, own?.born) {
                grounds.insert(ConflictGround(.sameName, member.id))
            }
            if close.contains(where: {
                $0.sharesName(with: person) && mayBeBorn($0.born, person.born)
            }) {
                grounds.insert(ConflictGround(.closeTie, member.id))
            }
            if let own, isSameHome(own, details) {
                grounds.insert(ConflictGround(.sameHome, member.id))
            }
        }
        return grounds
    }

    /// Two days of birth speak against each other only when both are known.
    private static func mayBeBorn(_ one: Day?, _ other: Day?) -> Bool {
        guard let one, let other else { return true }
        return one == other
    }

    /// Whether a whole family name and a given name are among the parts of a worker's name.
    private static func isNamed(_ person: PersonQuery, as parts: [String]) -> Bool {
        !person.familyParts.isEmpty && person.familyParts.allSatisfy(parts.contains)
            && person.givenParts.contains(where: parts.contains)
    }

    /// The same postcode, and no house number says that it is another house.
    private static func isSameHome(_ own: CloseTie, _ details: PersonDetails) -> Bool {
        guard let postcode = SearchTokens.normalisedPostcode(own.postcode),
            postcode == SearchTokens.normalisedPostcode(details.postcode)
        else { return false }
        guard let one = numbers(own.address), let other = numbers(details.address) else {
            return true
        }
        return !one.isDisjoint(with: other)
    }

    /// The numbers of an address, with the letter behind them; nil when it has none.
    private static func numbers(_ address: String?) -> Set<String>? {
        let words = (address ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
        let numbers = words.filter { $0.first?.isNumber == true }.map(String.init)
        return numbers.isEmpty ? nil : Set(numbers)
    }
}
