/// Many people in the form that is compared, with the ids of their records.
///
/// Ids stand one behind the other in one array of bytes; ten million records hold no strings.
public struct People: Sendable {
    public internal(set) var forms: [PersonForm] = []
    var ids: [UInt8] = []
    var idEnds: [UInt32] = []

    public init() {}

    public var count: Int { forms.count }

    public func id(_ place: Int) -> String {
        String(decoding: idBytes(place), as: UTF8.self)
    }

    func idBytes(_ place: Int) -> ArraySlice<UInt8> {
        let start = place == 0 ? 0 : Int(idEnds[place - 1])
        return ids[start..<Int(idEnds[place])]
    }

    /// Adds one person with the id of the record.
    public mutating func append(_ form: PersonForm, id: some Collection<UInt8>) {
        forms.append(form)
        ids.append(contentsOf: id)
        idEnds.append(UInt32(ids.count))
    }

    /// Puts others behind these.
    public mutating func append(_ other: People) {
        let start = UInt32(ids.count)
        forms.append(contentsOf: other.forms)
        ids.append(contentsOf: other.ids)
        idEnds.append(contentsOf: other.idEnds.lazy.map { $0 + start })
    }

    /// How common each name is among them.
    public func nameCounts() -> NameFrequencies {
        var names = NameFrequencies()
        for form in forms { names.add(form) }
        return names
    }
}
