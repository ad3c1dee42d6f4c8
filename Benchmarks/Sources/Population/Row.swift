/// The columns that a record has, in the order in which they are written, the id left out.
enum Field: Int, CaseIterable {
    case agency, recordedOn, givenName, middleName, surname, knownAs, sex, dob
    case address, town, postcode, phone, nhsNumber

    static let header =
        "agency,recorded_on,given_name,middle_name,surname,known_as,sex,dob,"
        + "address,town,postcode,phone,nhs_number"
}

/// One record while it is made, as bytes of UTF-8 whose memory is used again for the next.
struct Row {
    var fields = [[UInt8]](repeating: [], count: Field.allCases.count)

    @inline(__always)
    subscript(field: Field) -> [UInt8] {
        get { fields[field.rawValue] }
        _modify { yield &fields[field.rawValue] }
    }

    mutating func clear() {
        for place in fields.indices { fields[place].removeAll(keepingCapacity: true) }
    }

    mutating func clear(_ field: Field) {
        fields[field.rawValue].removeAll(keepingCapacity: true)
    }

    /// Appends the fields, each with a comma before it, quoted where CSV asks for it.
    func write(to line: inout [UInt8]) {
        for field in fields {
            line.append(44)
            if field.contains(where: { $0 == 44 || $0 == 34 || $0 == 10 }) {
                line.append(34)
                for byte in field {
                    if byte == 34 { line.append(34) }
                    line.append(byte)
                }
                line.append(34)
            } else {
                line.append(contentsOf: field)
            }
        }
    }
}
