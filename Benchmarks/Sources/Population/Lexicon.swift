/// Every name once, as bytes in one block, known by a number.
struct Lexicon: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private var numbers: [String: Int32] = [:]
    /// What the name may also be written like, by number: other spellings, and short or pet forms.
    private(set) var spellings: [[Int32]] = []
    private(set) var shortForms: [[Int32]] = []

    mutating func number(_ name: some StringProtocol) -> Int32 {
        let name = String(name)
        if let known = numbers[name] { return known }
        let made = Int32(starts.count - 1)
        bytes.append(contentsOf: name.utf8)
        starts.append(Int32(bytes.count))
        numbers[name] = made
        spellings.append([])
        shortForms.append([])
        return made
    }

    /// The names of a text, in its order and each once.
    mutating func numbers(_ text: String) -> [Int32] {
        var seen: Set<Int32> = []
        return text.split(whereSeparator: { $0 == " " || $0 == "\n" })
            .map { number($0.replacing("_", with: " ")) }
            .filter { seen.insert($0).inserted }
    }

    mutating func numbers(_ names: [String]) -> [Int32] {
        var seen: Set<Int32> = []
        return names.map { number($0) }.filter { seen.insert($0).inserted }
    }

    /// Each line holds names that stand for one another.
    mutating func learnSpellings(_ text: String) {
        for line in text.split(separator: "\n") {
            let group = numbers(String(line))
            for name in group {
                for other in group where other != name && !spellings[Int(name)].contains(other) {
                    spellings[Int(name)].append(other)
                }
            }
        }
    }

    /// Each line holds a name, and behind it what people who bear it are called.
    mutating func learnShortForms(_ text: String) {
        for line in text.split(separator: "\n") {
            let group = numbers(String(line))
            for other in group.dropFirst() { shortForms[Int(group[0])].append(other) }
        }
    }

    mutating func learn(spellings others: [String], of name: Int) {
        let known = others.map { number($0) }
        spellings[name] = known
    }

    mutating func learn(short others: [String], of name: Int) {
        let known = others.map { number($0) }
        shortForms[name] = known
    }

    @inline(__always)
    func write(_ name: Int32, to text: inout [UInt8]) {
        text.append(contentsOf: bytes[Int(starts[Int(name)])..<Int(starts[Int(name) + 1])])
    }

    func first(_ name: Int32) -> UInt8 { bytes[Int(starts[Int(name)])] }

    var count: Int { spellings.count }
}
