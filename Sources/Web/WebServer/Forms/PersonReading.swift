import Domain
import Pages

extension FormReader {
    /// Who somebody is, by the fields that everybody is asked for and searched by.
    ///
    /// - Parameters:
    ///   - born: what a day of birth is called in a problem.
    ///   - field: the control of a field in this part of the form.
    mutating func person(born: String, _ field: (String) -> String) -> PersonDetails {
        let given = form.text(field(SearchField.given)) ?? ""
        let family = form.text(field(SearchField.family)) ?? ""
        let knownAs = form.text(field(SearchField.knownAs))
        var details = PersonDetails()
        if !given.isEmpty || !family.isEmpty || knownAs != nil {
            details.name = PersonName(
                given: given.isEmpty && family.isEmpty ? knownAs ?? "" : given, family: family,
                knownAs: knownAs)
        }
        details.born = pastDay(field(SearchField.born), born)
        details.postcode = form.text(field(SearchField.postcode))
        details.phone = form.text(field(SearchField.phone))
        return details
    }
}
