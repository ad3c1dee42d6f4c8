/// A surname with the ending that changes with sex, marriage or spelling made one.
///
/// "Kowalska" is "kowalski", "Ivanova" and "Ivanoff" are "ivanov": members of one family, or one
/// person before and after an office wrote her down.
enum SurnameStem {
    private struct Ending {
        var letters: [UInt8]
        var becomes: [UInt8]
    }

    /// Endings by their last letter, longest first.
    private static let bySex: [[Ending]] = {
        let slavic = SurnameEndings.slavic.flatMap { row in
            (row.men.dropFirst() + row.women).filter { $0.count > 1 }.map { ($0, row.men[0]) }
        }
        let lithuanian = SurnameEndings.lithuanian.flatMap {
            [($0.wife, $0.man), ($0.daughter, $0.man)]
        }
        let greek = SurnameEndings.greek.filter { $0.woman.count > 3 }.map { ($0.woman, $0.man) }
        let pairs = slavic + lithuanian + greek
        return endings(pairs.filter { $0.0.count >= 2 })
    }()

    private static let bySpelling = endings(
        SurnameEndings.spellings.flatMap { spelling in spelling.others.map { ($0, spelling.one) } }
            .filter { $0.0.count >= 2 })

    static func of(_ name: PackedName) -> PackedName {
        replaced(replaced(name, bySex), bySpelling)
    }

    private static func endings(_ pairs: [(String, String)]) -> [[Ending]] {
        var endings = [[Ending]](repeating: [], count: 32)
        for pair in pairs.sorted(by: { $0.0.count > $1.0.count }) {
            let ending = Ending(letters: letters(pair.0), becomes: letters(pair.1))
            endings[Int(ending.letters[ending.letters.count - 1])].append(ending)
        }
        return endings
    }

    private static func letters(_ text: String) -> [UInt8] { text.utf8.map { $0 - 0x60 } }

    /// The first ending that fits, longest first; a stem of fewer than three letters is left alone.
    private static func replaced(_ name: PackedName, _ endings: [[Ending]]) -> PackedName {
        let length = name.held
        guard length > 0, Int(name.bits & 15) == length else { return name }
        for ending in endings[Int(name[length - 1])] {
            let stem = length - ending.letters.count
            guard stem >= 3, fits(name, ending.letters, from: stem) else { continue }
            return PackedName(letters: (0..<stem).map { name[$0] } + ending.becomes)
        }
        return name
    }

    private static func fits(_ name: PackedName, _ letters: [UInt8], from stem: Int) -> Bool {
        for place in letters.indices where name[stem + place] != letters[place] { return false }
        return true
    }
}
