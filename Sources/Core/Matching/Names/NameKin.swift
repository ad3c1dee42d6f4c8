/// Names that the lists say may be one person's: spellings of one name, short forms, pet forms.
///
/// A table of open addressing, read without allocating; made once.
struct NameKin: Sendable {
    /// What the lists know of a name: where the numbers of its groups stand.
    struct Entry: Sendable {
        fileprivate(set) var start: UInt32 = 0
        fileprivate(set) var spellings: UInt8 = 0
        fileprivate(set) var shortForms: UInt8 = 0
    }

    static let shared = NameKin(
        spellings: Transliterations.groups, shortForms: Nicknames.groups)

    /// Group numbers, those of a name behind each other: spellings, then short forms.
    private var groups: [UInt16] = []
    private var keys: [UInt64]
    private var numbers: [UInt16]
    /// By the number of a name; the first is that of all names that the lists do not know.
    private var entries = [Entry()]
    private let mask: Int

    /// Each list is text with a group of names on a line; a backslash carries a line on.
    init(spellings: String, shortForms: String) {
        var found: [PackedName: (spellings: [UInt16], shortForms: [UInt16])] = [:]
        NameKin.each(spellings) { found[$0, default: ([], [])].spellings.append($1) }
        NameKin.each(shortForms) { found[$0, default: ([], [])].shortForms.append($1) }
        var size = 1024
        while size < found.count * 2 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        numbers = Array(repeating: 0, count: size)
        for (name, known) in found.sorted(by: { $0.key.bits < $1.key.bits }) where !name.isEmpty {
            add(name, known.spellings, known.shortForms)
        }
    }

    private mutating func add(
        _ name: PackedName, _ spellings: [UInt16], _ shortForms: [UInt16]
    ) {
        var entry = Entry(start: UInt32(groups.count))
        entry.spellings = UInt8(spellings.count)
        entry.shortForms = UInt8(shortForms.count)
        groups.append(contentsOf: spellings)
        groups.append(contentsOf: shortForms)
        var slot = Int(truncatingIfNeeded: Seed.mixed(name.bits)) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = name.bits
        numbers[slot] = UInt16(entries.count)
        entries.append(entry)
    }

    private static func each(_ text: String, _ note: (PackedName, UInt16) -> Void) {
        var number: UInt16 = 1
        for line in text.split(separator: "\n") {
            var carriedOn = false
            for word in line.split(separator: " ") {
                if word == "\\" {
                    carriedOn = true
                } else {
                    // In the form that a record's names have.
                    note(ParticleRules.shortened(PackedName(word)), number)
                }
            }
            if !carriedOn { number += 1 }
        }
    }

    /// The number under which the lists know a name, or 0.
    func number(of name: PackedName) -> UInt16 {
        guard !name.isEmpty else { return 0 }
        var slot = Int(truncatingIfNeeded: Seed.mixed(name.bits)) & mask
        while keys[slot] != 0 {
            if keys[slot] == name.bits { return numbers[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    subscript(number: UInt16) -> Entry { entries[Int(number)] }

    subscript(name: PackedName) -> Entry { self[number(of: name)] }

    /// Whether the lists hold two names, by their numbers, for one: spellings or short forms.
    @inline(__always)
    func areKin(_ left: UInt16, _ right: UInt16) -> Bool {
        guard left != 0, right != 0 else { return false }
        let (first, second) = (self[left], self[right])
        return areSpellings(first, second) || shareShortForm(first, second)
    }

    /// Whether the lists hold both for spellings of one name.
    func areSpellings(_ left: Entry, _ right: Entry) -> Bool {
        share(
            Int(left.start), Int(left.spellings), Int(right.start), Int(right.spellings))
    }

    /// Whether both stand in one group of short forms.
    func shareShortForm(_ left: Entry, _ right: Entry) -> Bool {
        share(
            Int(left.start) + Int(left.spellings), Int(left.shortForms),
            Int(right.start) + Int(right.spellings), Int(right.shortForms))
    }

    private func share(_ left: Int, _ leftCount: Int, _ right: Int, _ rightCount: Int) -> Bool {
        for one in left..<(left + leftCount) {
            for other in right..<(right + rightCount) where groups[one] == groups[other] {
                return true
            }
        }
        return false
    }

    /// Whether the lists know both, and as names of different people.
    func areTwoNames(_ left: UInt16, _ right: UInt16) -> Bool {
        left != 0 && right != 0 && left != right && !areKin(left, right)
    }

    /// The name's first group of spellings, or 0.
    func spelling(_ entry: Entry) -> UInt16 {
        entry.spellings > 0 ? groups[Int(entry.start)] : 0
    }

    /// The name's groups of short forms, at most so many.
    @inline(__always)
    func shortForms(_ entry: Entry, most: Int, _ group: (UInt16) -> Void) {
        let start = Int(entry.start) + Int(entry.spellings)
        for place in start..<(start + min(most, Int(entry.shortForms))) { group(groups[place]) }
    }
}
