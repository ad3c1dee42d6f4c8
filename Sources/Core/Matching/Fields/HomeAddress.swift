/// What of an address can be compared: the house, the flat, the street.
struct HomeAddress: Hashable, Sendable {
    /// House number times 32 plus its letter; 0 when there is none.
    var house: UInt32 = 0
    var flat: UInt32 = 0
    /// The words of the street without its kind ("Corve Terrace" is "corve"), written together.
    var street: PackedName = .none
    /// Its kind in full ("road"), as a number; 0 when it has none.
    var kind: UInt16 = 0

    /// Reads "Flat 3, 18a Corve Terrace" and the many ways round.
    ///
    /// The house is the last number that words follow, the street those words up to a comma; a number
    /// behind "flat" is the flat. Without a number the street is the first part with letters.
    init(_ text: some Sequence<UInt8>) {
        var reader = AddressReader()
        for byte in text { reader.read(byte) }
        reader.read(0x2C)
        house = reader.house
        flat = reader.flat
        street = reader.street.isEmpty ? reader.firstWords : reader.street
        kind = street == reader.street ? reader.kind : reader.firstKind
        if AddressWords.isNone(street) || AddressWords.isNone(reader.whole) { self = HomeAddress() }
    }

    init() {}
}

/// Goes through an address once.
private struct AddressReader {
    var house: UInt32 = 0
    var flat: UInt32 = 0
    var street = PackedName.none
    var firstWords = PackedName.none
    var kind: UInt16 = 0
    var firstKind: UInt16 = 0
    /// Every word, written together.
    var whole = PackedName.none

    private var partKind: UInt16 = 0
    private var letters = LetterPacker()
    private var number: UInt32 = 0
    private var digits = 0
    private var words = PackedName.none
    private var wholeWords = PackedName.none
    private var afterFlat = false
    private var pendingHouse: UInt32 = 0

    mutating func read(_ byte: UInt8) {
        switch byte {
        case 0x30...0x39:
            if !letters.isEmpty { endWord() }
            if digits < 6 { number = number * 10 + UInt32(byte - 0x30) }
            digits += 1
        case 0x61...0x7A: letters.add(byte - 0x60)
        case 0x41...0x5A: letters.add(byte - 0x40)
        case 0x27, 0x80...0xFF: break
        case 0x2C, 0x0A, 0x3B:
            endWord()
            endNumber()
            endPart()
        default:
            endWord()
            endNumber()
        }
    }

    private mutating func endNumber() {
        guard digits > 0 else { return }
        take(number * 32)
    }

    private mutating func take(_ value: UInt32) {
        if afterFlat {
            flat = value
            afterFlat = false
        } else {
            endPart()
            pendingHouse = value
        }
        number = 0
        digits = 0
    }

    private mutating func endWord() {
        guard !letters.isEmpty else { return }
        let word = letters.take()
        // "18a" is a house with its letter; "flat b" a flat.
        if digits > 0 {
            if word.isInitial { return take(number * 32 + UInt32(word[0])) }
            take(number * 32)
        }
        whole = whole.followed(by: word)
        switch AddressWords.kind(of: word) {
        case .flat: afterFlat = true
        case .street(let full):
            wholeWords = wholeWords.followed(by: full)
            partKind = UInt16(truncatingIfNeeded: Seed.mixed(full.bits)) | 1
        case .weak: wholeWords = wholeWords.followed(by: word)
        case .name:
            if afterFlat, word.isInitial {
                flat = UInt32(word[0])
                afterFlat = false
                return
            }
            afterFlat = false
            words = words.followed(by: word)
            wholeWords = wholeWords.followed(by: word)
        }
    }

    /// At a comma or the next number: what was read so far is a street, or it was a house's name.
    private mutating func endPart() {
        let name = words.isEmpty ? wholeWords : words
        let kind = partKind
        words = .none
        wholeWords = .none
        partKind = 0
        if pendingHouse != 0 {
            if !name.isEmpty {
                house = pendingHouse
                street = name
                self.kind = kind
                pendingHouse = 0
            }
        } else if firstWords.isEmpty {
            firstWords = name
            firstKind = kind
        }
    }
}
