/// How likely two records are one person's, as pages say it.
public struct Resemblance: Sendable {
    /// What is done with it follows from the band.
    public enum Band: String, Sendable, CaseIterable {
        case same, probable, possible, unlikely
    }

    /// One thing that speaks for or against.
    public struct Reason: Sendable {
        /// What it is and how strongly it speaks, in words.
        public var plain: String
        /// The same with its weight.
        public var exact: String
        public var speaksFor: Bool

        public init(plain: String, exact: String, speaksFor: Bool) {
            self.plain = plain
            self.exact = exact
            self.speaksFor = speaksFor
        }
    }

    public var band: Band
    /// `94 in 100`.
    public var chance: String
    public var reasons: [Reason]

    public init(band: Band, chance: String, reasons: [Reason]) {
        self.band = band
        self.chance = chance
        self.reasons = reasons
    }

    /// The band and the probability, as a status.
    func status(_ texts: Texts) -> HTML {
        statusTag(
            texts.identity.band(band) + ": " + chance,
            band == .same || band == .probable ? .calm : .plain)
    }

    /// What speaks for it and what against, in sentences; the weights are one press away.
    ///
    /// - Parameters:
    ///   - level: of the two headings.
    ///   - about: makes the fold's title one of its own among several.
    func html(_ texts: Texts, level: Tag, about: String) -> HTML {
        let words = texts.identity
        return pieces {
            list(words.speaksFor, reasons.filter(\.speaksFor), texts, level)
            list(words.speaksAgainst, reasons.filter { !$0.speaksFor }, texts, level)
            detailsBox(words.weights, about: about) {
                tag(.p, .class("quiet"), text: words.weightsText)
                bulletList(reasons.map(\.exact), class: "bullets quiet")
            }
        }
    }

    private func list(
        _ title: String, _ reasons: [Reason], _ texts: Texts, _ level: Tag
    ) -> HTML {
        pieces {
            tag(level, .class("small-title"), text: title)
            reasons.isEmpty
                ? tag(.p, text: texts.identity.nothing) : bulletList(reasons.map(\.plain))
        }
    }
}
