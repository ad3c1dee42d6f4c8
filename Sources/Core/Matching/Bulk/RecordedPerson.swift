/// One record of somebody as an agency holds it.
public struct RecordedPerson: Hashable, Sendable {
    /// The agency's own id of the record.
    public var id: String
    public var agency: String
    /// When the agency recorded it, as `2026-03-15`; empty when it does not say.
    public var recordedOn: String
    public var fields: PersonFields

    public init(id: String, agency: String, recordedOn: String, fields: PersonFields) {
        self.id = id
        self.agency = agency
        self.recordedOn = recordedOn
        self.fields = fields
    }

    private static let separator: UInt8 = 0x1F

    private var texts: [String] {
        [
            id, agency, recordedOn, fields.given, fields.middle, fields.family, fields.knownAs,
            fields.sex, fields.born, fields.address, fields.town, fields.postcode, fields.phone,
            fields.nhsNumber, fields.pnc, fields.cro,
        ]
    }

    /// The record as bytes, for sealing; read back a hundred times for one look-up, so no JSON.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = [1]
        for text in texts {
            bytes.append(contentsOf: text.utf8.lazy.filter { $0 != RecordedPerson.separator })
            bytes.append(RecordedPerson.separator)
        }
        return bytes
    }

    /// Reads what `bytes` wrote; nil for anything else.
    public init?(bytes: [UInt8]) {
        guard bytes.first == 1 else { return nil }
        let parts = bytes.dropFirst().split(
            separator: RecordedPerson.separator, omittingEmptySubsequences: false)
        guard parts.count == 17 else { return nil }
        func text(_ place: Int) -> String { String(decoding: parts[place], as: UTF8.self) }
        self.init(
            id: text(0), agency: text(1), recordedOn: text(2),
            fields: PersonFields(
                given: text(3), middle: text(4), family: text(5), knownAs: text(6), sex: text(7),
                born: text(8), address: text(9), town: text(10), postcode: text(11),
                phone: text(12), nhsNumber: text(13), pnc: text(14), cro: text(15)))
    }
}
