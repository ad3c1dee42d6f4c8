public import Domain

/// What the records of each agency lack, in plain words.
///
/// `Link.dataQuality`.
public struct DataQualityPage: Page {
    /// One agency and its fields.
    public struct Agency: Sendable {
        /// Empty where its records name no agency.
        public var name: String
        public var records: Int
        public var fields: [Field]

        public init(name: String, records: Int, fields: [Field]) {
            self.name = name
            self.records = records
            self.fields = fields
        }
    }

    /// So many of an agency's records lack a field, hold a default in it, or what cannot be right.
    public struct Field: Sendable {
        /// The column's name.
        public var column: String
        public var missing: Int
        public var standIn: Int
        public var wrong: Int
        /// So many share theirs with several others.
        public var shared: Int

        public init(column: String, missing: Int, standIn: Int, wrong: Int, shared: Int) {
            self.column = column
            self.missing = missing
            self.standIn = standIn
            self.wrong = wrong
            self.shared = shared
        }
    }

    /// Nil when no records were ever taken in.
    public var agencies: [Agency]?
    public var counted: Instant

    public init(agencies: [Agency]?, counted: Instant) {
        self.agencies = agencies
        self.counted = counted
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.quality
        var sheet = Sheet(title: words.title)
        sheet.lead = words.lead
        sheet.back = (texts.common.work, .work)
        return sheet.html(in: context) {
            if let agencies, !agencies.isEmpty {
                for agency in agencies { section(agency, texts) }
                tag(.p, .class("quiet"), text: words.counted(counted.spelledOut))
            } else {
                tag(.p, text: words.nothing)
            }
        }
    }

    private func section(_ agency: Agency, _ texts: Texts) -> HTML {
        let words = texts.quality
        let lines = agency.fields.compactMap { line($0, agency.records, words) }
        return tag(.section, .class("part")) {
            tag(.h2, text: agency.name.isEmpty ? words.unnamed : agency.name)
            tag(.p, text: words.records(agency.records))
            if lines.isEmpty { tag(.p, text: words.complete) } else { summaryList(lines, texts) }
        }
    }

    private func line(_ field: Field, _ records: Int, _ words: QualityTexts) -> SummaryRow? {
        let parts = [
            (field.missing, words.missing), (field.standIn, words.standIn(field.column)),
            (field.wrong, words.wrong(field.column)), (field.shared, words.shared),
        ].filter { $0.0 > 0 }.map { words.share($0.0, records) + " " + $0.1 }
        guard !parts.isEmpty else { return nil }
        return SummaryRow(words.column(field.column), parts.joined(separator: "; ") + ".")
    }
}
