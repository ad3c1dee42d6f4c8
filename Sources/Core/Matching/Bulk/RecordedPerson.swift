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
    private static let textCount = 16

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
        var texts: [String] = []
        texts.reserveCapacity(RecordedPerson.textCount)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 1
            for place in 1..<bytes.count where bytes[place] == RecordedPerson.separator {
                texts.append(
                    String(
                        decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]),
                        as: UTF8.self))
                start = place + 1
            }
        }
        guard texts.count == RecordedPerson.textCount,
            bytes.last == RecordedPerson.separator
        else { return nil }
        self.init(
            id: texts[0], agency: texts[1], recordedOn: texts[2],
            fields: PersonFields(
                given: texts[3], middle: texts[4], family: texts[5], knownAs: texts[6],
                sex: texts[7], born: texts[8], address: texts[9], town: texts[10],
                postcode: texts[11], phone: texts[12], nhsNumber: texts[13], pnc: texts[14],
                cro: texts[15]))
    }
}
