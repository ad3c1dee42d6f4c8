/// What the detectors found in a text before it is weighed as a whole.
public struct Evidence: Sendable, Encodable {
    public var id: String
    /// An identifier, words of a statement as they stand, a service, a meeting or a place was found:
    /// no weight lets that pass.
    public var isFirm: Bool
    /// A file name or a header, which has weights of its own.
    public var isMetadata: Bool
    public var hits: [Hit]
    public var sentences: [Traits]
}

extension Hit.How {
    /// Whether it gives an item away by itself, whatever else a text says.
    ///
    /// The others rest on phrases, shared words and signs, and are weighed.
    var isFirm: Bool {
        switch self {
        case .verbatim, .partial, .misspelled, .abbreviated, .initials, .outcode, .landmark,
            .spelledOut, .service, .meeting:
            true
        case .fragment, .paraphrase, .number, .sourcePhrase, .timeAdjacent, .impliedExistence,
            .withoutGround:
            false
        }
    }
}

extension Hit {
    /// Whether it says which of the others told: no weight lets that pass.
    func namesItsSource(_ cast: Cast, _ tokens: [Token]) -> Bool {
        how == .sourcePhrase
            && tokens.contains { token in
                start <= token.start && token.end <= end
                    && (token.isCapital && cast.others.contains(token.text)
                        || Hit.partners.contains(token.text))
            }
    }

    /// Whoever is his wife needs no name.
    private static let partners = FunctionWords.words("wife husband girlfriend boyfriend")
}
