import Rules

extension PackAssembly {
    /// Reads `sources.yaml`.
    mutating func addSources(_ folder: PackFolder) {
        for root in folder.roots("sources.yaml") {
            guard let fields = root?.fields("the file", ["documents", "citations"]) else {
                documents.isComplete = false
                citations.isComplete = false
                continue
            }
            for value in fields["documents"]?.list() ?? [] { addDocument(value) }
            for value in fields["citations"]?.list() ?? [] { addCitation(value) }
        }
    }

    private mutating func addDocument(_ value: Value) {
        let keys = ["id", "title", "edition", "url", "checked"]
        guard let fields = value.fields("a document", keys),
            let id = fields.required("id"), let text = id.text()
        else { return }
        let title = fields.required("title")?.text()
        let edition = fields["edition"]?.text()
        let url = fields["url"]?.text()
        let checked = fields["checked"]?.day()
        documents.add(
            text,
            title.map {
                SourceDocument(id: text, title: $0, edition: edition, url: url, checked: checked)
            }, at: id)
    }

    private mutating func addCitation(_ value: Value) {
        guard let fields = value.fields("a citation", ["id", "document", "section"]),
            let id = fields.required("id"), let text = id.text()
        else { return }
        let document = fields.required("document")
        let name = document?.text()
        if let document, let name { documents.check(name, at: document) }
        let section = fields.required("section")?.text()
        var citation: Citation?
        if let name, let section {
            citation = Citation(id: text, document: name, section: section)
        }
        citations.add(text, citation, at: id)
    }
}
