public import Domain

/// What came of writing a document.
public enum DocumentVerdict: Hashable, Sendable {
    case made(KnowableDocument)
    /// What may be known is not enough for it; says what is missing and how to mend it.
    case fallsShort(String)

    public var made: KnowableDocument? {
        if case .made(let document) = self { document } else { nil }
    }
}

/// The documents for the person of concern: pure functions of what that person may know, what the
/// worker hands in, and the moment of writing.
public enum Documents {
    /// - Parameter moment: when it is written; appointments after it are yet to come.
    public static func make(
        _ kind: DocumentKind, _ view: KnowableView, _ details: DocumentDetails = DocumentDetails(),
        at moment: Instant, texts: DocumentTexts = .english
    ) -> DocumentVerdict {
        DocumentWriter(kind: kind, view: view, details: details, moment: moment, texts: texts)
            .verdict
    }

    /// What must hold before a document of this kind is released (information-flows.md D5).
    public static func checks(for kind: DocumentKind) -> [DocumentCheck] {
        DocumentCheck.all.filter { $0.kinds.contains(kind) }
    }
}
