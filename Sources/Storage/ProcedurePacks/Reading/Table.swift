/// Named things of a pack and its parents, in the order in which they were read.
struct Table<Item> {
    private struct Row {
        /// Nil when the thing was named but could not be read; its problem is already reported.
        var item: Item?
        var position: Position
    }

    /// Kept behind one reference: tables are handed to every rule that is compiled, and copying
    /// one must cost next to nothing.
    private final class Rows {
        var names: [String] = []
        var byName: [String: Row] = [:]

        init() {}

        init(copying other: Rows) {
            names = other.names
            byName = other.byName
        }
    }

    /// What the things are called: `fact`.
    let what: String
    private var rows = Rows()
    /// False when a file that may hold more could not be read; then no name is called unknown.
    var isComplete = true

    init(of what: String) {
        self.what = what
    }

    var names: [String] { rows.names }

    var items: [Item] { names.compactMap { rows.byName[$0]?.item } }

    var dictionary: [String: Item] { rows.byName.compactMapValues(\.item) }

    subscript(_ name: String) -> Item? { rows.byName[name]?.item }

    func contains(_ name: String) -> Bool { rows.byName[name] != nil }

    /// Adds a thing and reports a name that is already taken.
    mutating func add(_ name: String, _ item: Item?, at value: Value) {
        if let first = rows.byName[name] {
            value.problem("duplicate \(what) `\(name)`; it is already at \(first.position)")
            return
        }
        replace(name, item, at: value)
    }

    /// Adds a thing, or puts it in the place of the one with its name.
    mutating func replace(_ name: String, _ item: Item?, at value: Value) {
        if !isKnownUniquelyReferenced(&rows) { rows = Rows(copying: rows) }
        if rows.byName[name] == nil { rows.names.append(name) }
        rows.byName[name] = Row(item: item, position: value.position)
    }

    /// The thing of that name; nil, and reported unless its own problem already was, when there is
    /// none.
    func resolve(_ name: String, at value: Value, offset: Int = 0) -> Item? {
        check(name, at: value, offset: offset)
        return rows.byName[name]?.item
    }

    /// Reports a name that nothing has.
    func check(_ name: String, at value: Value, offset: Int = 0) {
        guard isComplete, rows.byName[name] == nil else { return }
        value.problem(
            "unknown \(what) `\(name)`", suggestion: suggestion(for: name, among: names),
            at: offset)
    }
}
