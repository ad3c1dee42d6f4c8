/// Breaks every exact key between a record and all that is on file of its person, and leaves what
/// is similar.
struct Breaking {
    static let keys: [Field] = [.surname, .givenName, .dob, .postcode, .phone, .nhsNumber]
    private static let names: [Field] = [.givenName, .middleName, .surname, .knownAs]

    /// Changes the record until no whole key agrees.
    static func breakKeys(
        of row: inout Row, on file: [Row], in population: inout some Population
    ) {
        drop(.phone, 0.6, &row, &population.dice)
        drop(.nhsNumber, 0.7, &row, &population.dice)
        drop(.postcode, 0.25, &row, &population.dice)
        drop(.dob, 0.1, &row, &population.dice)
        drop(.knownAs, 0.8, &row, &population.dice)
        drop(.middleName, 0.5, &row, &population.dice)
        if population.dice.happens(0.05) {
            row.clear(population.dice.happens(0.6) ? .givenName : .surname)
        }
        if population.dice.happens(0.5) { population.slip(.address, &row[.address]) }
        for key in keys + [.knownAs, .middleName] {
            var tries = 0
            while !row[key].isEmpty, stands(row[key], key, in: file) {
                tries += 1
                if tries > 12 { row.clear(key) } else { population.slip(key, &row[key]) }
            }
        }
        guard row[.surname].isEmpty, row[.givenName].isEmpty else { return }
        // Something has to be left to go by: a surname of the file with as many slips as it takes.
        row[.surname] = file.first { $0[.surname].count > 4 }?[.surname] ?? []
        for _ in 0..<60 where stands(row[.surname], .surname, in: file) {
            population.slip(.surname, &row[.surname])
        }
    }

    private static func drop(
        _ field: Field, _ share: Double, _ row: inout Row, _ dice: inout Dice
    ) {
        if dice.happens(share) { row.clear(field) }
    }

    /// Whether the value, or a word of a name, stands in a record of the file.
    private static func stands(_ value: [UInt8], _ key: Field, in file: [Row]) -> Bool {
        guard names.contains(key) else {
            let own = parts(value, of: key)
            return file.contains { !own.isDisjoint(with: parts($0[key], of: key)) }
        }
        let own = words(value)
        return file.contains { other in
            names.contains { !own.isDisjoint(with: words(other[$0])) }
        }
    }

    /// The value as it is compared; a field of telephones may have two in it.
    private static func parts(_ value: [UInt8], of key: Field) -> Set<[UInt8]> {
        guard key == .phone else { return [normal(value[...])] }
        return Set(value.split(separator: 47).map(normal).filter { !$0.isEmpty })
    }

    private static func words(_ text: [UInt8]) -> Set<[UInt8]> {
        var parts = Set(text.split { $0 == 32 || $0 == 45 }.map(normal))
        parts.insert(normal(text[...]))
        return parts.filter { $0.count > 1 }
    }

    /// Letters in lower case, digits, and what is not ASCII, nothing else; a telephone without its
    /// country.
    private static func normal(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        for byte in text {
            switch byte {
            case 65...90: kept.append(byte + 32)
            case 97...122, 48...57, 128...: kept.append(byte)
            default: break
            }
        }
        if kept.count > 11, kept.starts(with: "0044".utf8) { kept.removeFirst(2) }
        if kept.count > 11, kept.starts(with: "44".utf8) { kept.replaceSubrange(0..<2, with: [48]) }
        return kept
    }
}
