public import Domain

/// What somebody is looked for by, or recorded with.
public struct PersonQuery: Hashable, Sendable {
    public var given: String
    public var family: String
    public var knownAs: String?
    public var born: Day?
    public var address: String?
    public var postcode: String?
    public var phone: String?

    public init(
        given: String, family: String, knownAs: String? = nil, born: Day? = nil,
        address: String? = nil, postcode: String? = nil, phone: String? = nil
    ) {
        self.given = given
        self.family = family
        self.knownAs = knownAs
        self.born = born
        self.address = address
        self.postcode = postcode
        self.phone = phone
    }

    /// The parts of every given name and of what the person is called.
    public var givenParts: [String] { Names.parts(given) + Names.parts(knownAs ?? "") }

    public var familyParts: [String] { Names.parts(family) }

    /// The same as the fields of a record.
    public var fields: PersonFields {
        PersonFields(
            given: given, family: family, knownAs: knownAs ?? "",
            born: born.map { "\($0)" } ?? "", address: address ?? "", postcode: postcode ?? "",
            phone: phone ?? "")
    }

    /// Whether a family name and a given name are the same in part.
    public func sharesName(with other: PersonQuery) -> Bool {
        !Set(familyParts).isDisjoint(with: other.familyParts)
            && !Set(givenParts).isDisjoint(with: other.givenParts)
    }

    public init(_ details: PersonDetails) {
        self.init(
            given: details.name?.given ?? "", family: details.name?.family ?? "",
            knownAs: details.name?.knownAs, born: details.born, address: details.address,
            postcode: details.postcode, phone: details.phone)
    }
}

/// The words under which a person is found again.
///
/// They are keyed before they are stored.
public enum SearchTokens {
    /// Tokens of a person: name parts, how they sound, birth days with day and month swapped,
    /// postcode and phone, and the seeds of a record (`PersonForm.seeds`), which find a person when
    /// every one of these is written otherwise.
    public static func tokens(_ query: PersonQuery) -> Set<String> {
        var tokens: Set<String> = []
        for part in query.givenParts + query.familyParts {
            tokens.insert("n:" + part)
            tokens.insert("s:" + Names.soundKey(part))
        }
        if let born = query.born {
            tokens.insert("b:\(born)")
            let (year, month, day) = born.components
            if let swapped = Day(year, day, month) { tokens.insert("b:\(swapped)") }
        }
        if let postcode = normalisedPostcode(query.postcode) { tokens.insert("p:" + postcode) }
        if let phone = normalisedPhone(query.phone) { tokens.insert("t:" + phone) }
        PersonForm(query.fields).seeds { tokens.insert("r:" + String($0, radix: 36)) }
        return tokens
    }

    public static func normalisedPostcode(_ text: String?) -> String? {
        let plain = (text ?? "").uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return (5...7).contains(plain.count) ? plain : nil
    }

    /// Digits of a United Kingdom number, with +44 written as 0.
    public static func normalisedPhone(_ text: String?) -> String? {
        var digits = (text ?? "").filter { $0.isASCII && $0.isNumber }
        for prefix in ["0044", "44"] where digits.hasPrefix(prefix) {
            // Many write the trunk 0 as well: +44 (0)1632.
            digits = "0" + digits.dropFirst(prefix.count).drop { $0 == "0" }
            break
        }
        return digits.count >= 10 ? digits : nil
    }
}
