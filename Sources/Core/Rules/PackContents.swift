public import Domain

/// A catalogue row that no rule speaks: one that lives in code or pack data, or that nothing can
/// compute.
public struct RowNote: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case definition, notExecutable
    }

    public var row: String
    public var kind: Kind
    /// For a definition: the file, or the pack's part, in which it lives.
    public var place: String?
    public var why: String

    public init(row: String, kind: Kind, place: String?, why: String) {
        self.row = row
        self.kind = kind
        self.place = place
        self.why = why
    }
}

/// A document that rules rest on.
public struct SourceDocument: Hashable, Sendable {
    public var id: String
    public var title: String
    public var edition: String?
    public var url: String?
    /// The day on which somebody last looked whether it still says so.
    public var checked: Day?

    public init(
        id: String, title: String, edition: String?, url: String?, checked: Day? = nil
    ) {
        self.checked = checked
        self.id = id
        self.title = title
        self.edition = edition
        self.url = url
    }
}

/// A phrase that no text of a pack should use.
public struct UnwantedPhrase: Hashable, Sendable {
    public var phrase: String
    public var why: String
    public var instead: String?

    public init(phrase: String, why: String, instead: String?) {
        self.phrase = phrase
        self.why = why
        self.instead = instead
    }
}

/// Where one catalogue row stands in its document.
public struct Citation: Hashable, Sendable {
    public var id: String
    public var document: String
    public var section: String

    public init(id: String, document: String, section: String) {
        self.id = id
        self.document = document
        self.section = section
    }
}

/// Words in what was said that point to something, such as a wish for anger management.
public struct Cue: Hashable, Sendable {
    public var id: String
    public var label: String
    public var phrases: [String]

    public init(id: String, label: String, phrases: [String]) {
        self.id = id
        self.label = label
        self.phrases = phrases
    }
}
