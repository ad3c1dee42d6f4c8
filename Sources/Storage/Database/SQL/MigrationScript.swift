/// Fills in what stands in braces in a migration.
///
/// Words: `{integer}`, `{bytes}`, `{strict}`. Whole lines: `{refuse_insert NAME TABLE: CONDITION}`,
/// `{refuse_update NAME TABLE}` with or without a condition, and `{refuse_delete NAME TABLE}`.
struct MigrationScript {
    /// A line in braces that says nothing that we know.
    struct UnknownPlaceholder: Error, Equatable {
        var line: Int
    }

    var text: String

    func filledIn(for dialect: any SQLDialect) throws(UnknownPlaceholder) -> String {
        var lines: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard let filled = fillIn(line, for: dialect) else {
                throw UnknownPlaceholder(line: index + 1)
            }
            lines.append(filled)
        }
        return lines.joined(separator: "\n")
    }

    private func fillIn(_ line: Substring, for dialect: any SQLDialect) -> String? {
        if line.hasPrefix("--") { return String(line) }
        if line.hasPrefix("{"), line.hasSuffix("}") {
            return refusal(line.dropFirst().dropLast(), for: dialect)
        }
        let known = ["integer": dialect.integer, "bytes": dialect.bytes, "strict": dialect.strict]
        var filled = ""
        var rest = line
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}"),
                let word = known[String(rest[rest.index(after: open)..<close])]
            else { return nil }
            filled += rest[..<open] + word
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    private func refusal(_ words: Substring, for dialect: any SQLDialect) -> String? {
        let halves = words.split(separator: ": ", maxSplits: 1)
        let head = (halves.first ?? "").split(separator: " ").map(String.init)
        guard head.count == 3 else { return nil }
        switch (head[0], halves.count) {
        case ("refuse_insert", 2):
            return dialect.refuseInsert(
                name: head[1], table: head[2], condition: String(halves[1]))
        case ("refuse_update", 1), ("refuse_update", 2):
            return dialect.refuseUpdate(
                name: head[1], table: head[2], condition: halves.dropFirst().first.map(String.init))
        case ("refuse_delete", 1):
            return dialect.refuseDelete(name: head[1], table: head[2])
        default:
            return nil
        }
    }
}
