/// What is protected in a case, what its person of concern may know, and who is in it.
public struct ReleaseRecord: Hashable, Sendable {
    public var protected: [ProtectedItem]
    /// His own words, what was served on him, what the worker saw of him, what he knows by right.
    public var permitted: [String]
    public var parties: [Party]

    public init(protected: [ProtectedItem], permitted: [String] = [], parties: [Party] = []) {
        self.protected = protected
        self.permitted = permitted
        self.parties = parties
    }
}

/// One thing that must not reach the person of concern.
public struct ProtectedItem: Hashable, Sendable {
    public var id: String
    public var kind: InformationKind
    public var text: String
    /// Landmarks, hours, how to recognise it.
    public var detail: String
    /// Who it came from.
    public var source: String

    public init(
        id: String, kind: InformationKind, text: String, detail: String = "", source: String = ""
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.detail = detail
        self.source = source
    }
}

/// A person in the case, by role.
public struct Party: Hashable, Sendable {
    public var role: String
    public var name: String
    public var note: String

    public init(role: String, name: String, note: String = "") {
        self.role = role
        self.name = name
        self.note = note
    }
}

extension ReleaseRecord: Decodable {
    private enum Key: String, CodingKey { case protected, permitted, parties }

    private struct Permitted: Decodable { var text: String }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        protected = try fields.decode([ProtectedItem].self, forKey: .protected)
        if let plain = try? fields.decode([String].self, forKey: .permitted) {
            permitted = plain
        } else {
            permitted =
                try fields.decodeIfPresent([Permitted].self, forKey: .permitted)?.map(\.text) ?? []
        }
        parties = try fields.decodeIfPresent([Party].self, forKey: .parties) ?? []
    }
}

extension ProtectedItem: Decodable {
    private enum Key: String, CodingKey {
        case id, text, detail, source
        case kind = "class"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(String.self, forKey: .id)
        kind = try fields.decode(InformationKind.self, forKey: .kind)
        text = try fields.decode(String.self, forKey: .text)
        detail = try fields.decodeIfPresent(String.self, forKey: .detail) ?? ""
        source = try fields.decodeIfPresent(String.self, forKey: .source) ?? ""
    }
}

extension Party: Decodable {
    private enum Key: String, CodingKey { case role, name, note }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        role = try fields.decode(String.self, forKey: .role)
        name = try fields.decodeIfPresent(String.self, forKey: .name) ?? ""
        note = try fields.decodeIfPresent(String.self, forKey: .note) ?? ""
    }
}
