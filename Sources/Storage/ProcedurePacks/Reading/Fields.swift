/// The keys of a mapping; those that are not known are reported when it is made.
struct Fields {
    /// What the mapping is, with its article: `a rule`.
    let what: String
    /// The mapping itself.
    let whole: Value
    /// In the order of the file.
    ///
    /// A mapping has a dozen keys at most, among which looking along the line is faster than a hash.
    private let keys: [String]
    /// What stands under each key, in the same order.
    private let values: [Value]
    /// Keys that were meant by misspelt ones; their absence is no second problem.
    private let misspelt: Set<String>
    /// Whether there are keys that mean nothing here, which is reported.
    let hasUnknownKeys: Bool

    /// - Parameter mapping: The keys and values in turn, as places in the file's tree.
    init(_ mapping: ArraySlice<Int32>, of whole: Value, what: String, known: [String]) {
        self.what = what
        self.whole = whole
        var keys: [String] = []
        var values: [Value] = []
        keys.reserveCapacity(mapping.count / 2)
        values.reserveCapacity(mapping.count / 2)
        var misspelt: Set<String> = []
        var hasUnknownKeys = false
        for place in stride(from: mapping.startIndex, to: mapping.endIndex, by: 2) {
            let key = Value(mapping[place], name: "a key", file: whole.file)
            guard let name = key.raw, known.contains(name) else {
                let written = key.raw ?? ""
                let meant = suggestion(for: written, among: known)
                key.problem("unknown key `\(written)` in \(what)", suggestion: meant)
                hasUnknownKeys = true
                if let meant { misspelt.insert(meant) }
                continue
            }
            keys.append(name)
            values.append(Value(mapping[place + 1], name: name, file: whole.file))
        }
        self.keys = keys
        self.values = values
        self.misspelt = misspelt
        self.hasUnknownKeys = hasUnknownKeys
    }

    /// The value under a key; nil when the key is not there.
    subscript(_ key: String) -> Value? { keys.firstIndex(of: key).map { values[$0] } }

    /// The value under a key that must be there.
    func required(_ key: String) -> Value? {
        guard let value = self[key] else {
            if !misspelt.contains(key) { whole.problem("\(what) needs `\(key)`") }
            return nil
        }
        return value
    }

    func isMisspelt(_ key: String) -> Bool { misspelt.contains(key) }

    /// Reports keys that have no meaning here.
    func forbid(_ keys: [String], because reason: String) {
        for key in keys {
            self[key].map { $0.problem("`\(key)` \(reason)") }
        }
    }
}
