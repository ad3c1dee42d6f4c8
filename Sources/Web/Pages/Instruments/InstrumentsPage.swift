/// The instruments that a worker may fill in for a case.
///
/// `Link.instruments(case)`.
public struct InstrumentsPage: Page {
    public struct Listed: Sendable {
        public var id: String
        public var title: String
        public var note: String?

        public init(id: String, title: String, note: String? = nil) {
            self.id = id
            self.title = title
            self.note = note
        }
    }

    public var caseBar: CaseBar
    public var instruments: [Listed]

    public init(caseBar: CaseBar, instruments: [Listed]) {
        self.caseBar = caseBar
        self.instruments = instruments
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.instrument
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if instruments.isEmpty { tag(.p, .class("none"), text: words.none) }
            for instrument in instruments {
                tag(.article, .class("card card--flat")) {
                    tag(.h2, .class("card-title")) {
                        textLink(instrument.title, to: .instrument(caseBar.id, instrument.id))
                    }
                    if let note = instrument.note { tag(.p, .class("quiet"), text: note) }
                }
            }
        }
    }
}
