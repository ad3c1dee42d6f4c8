import Rules

extension PackAssembly {
    /// Reads the files of `coverage/`: catalogue rows that no rule speaks, and why.
    mutating func addRowNotes(_ folder: PackFolder) {
        for value in items(folder, "coverage/", "rows") ?? [] {
            guard let fields = value.fields("a row", ["row", "as", "where", "why"]),
                let row = fields.required("row"), let id = row.text()
            else { continue }
            checkCitation(id, at: row)
            let kind = fields.required("as")?.choice(RowNote.Kind.self)
            let why = fields.required("why")?.text()
            if kind == .definition { _ = fields.required("where") }
            var note: RowNote?
            if let kind, let why {
                note = RowNote(row: id, kind: kind, place: fields["where"]?.text(), why: why)
            }
            rowNotes.add(id, note, at: row)
        }
    }
}
