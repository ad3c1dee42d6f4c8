/// A person as one record has it, field by field and word for word.
///
/// An empty field says nothing, neither for nor against.
public struct PersonFields: Codable, Hashable, Sendable {
    public var given: String
    public var middle: String
    public var family: String
    public var knownAs: String
    public var sex: String
    /// A date as `1984-05-31`, or only its year.
    public var born: String
    public var address: String
    public var town: String
    public var postcode: String
    public var phone: String
    public var nhsNumber: String
    /// The number of the Police National Computer, as `1999/0123456X`.
    public var pnc: String
    /// The number of the Criminal Records Office, as `123456/99A`.
    public var cro: String

    public init(
        given: String = "", middle: String = "", family: String = "", knownAs: String = "",
        sex: String = "", born: String = "", address: String = "", town: String = "",
        postcode: String = "", phone: String = "", nhsNumber: String = "", pnc: String = "",
        cro: String = ""
    ) {
        self.given = given
        self.middle = middle
        self.family = family
        self.knownAs = knownAs
        self.sex = sex
        self.born = born
        self.address = address
        self.town = town
        self.postcode = postcode
        self.phone = phone
        self.nhsNumber = nhsNumber
        self.pnc = pnc
        self.cro = cro
    }
}
