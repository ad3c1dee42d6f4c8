/// Whether a name field holds no name: what offices write when they do not know.
enum NotNames {
    private static let anywhere = packed(Placeholders.unknown)
    private static let given = packed(Placeholders.givenNames.union(Placeholders.newborns))
    private static let family = packed(Placeholders.surnames)

    static func isGiven(_ name: PackedName) -> Bool {
        anywhere.contains(name) || given.contains(name)
    }

    static func isFamily(_ name: PackedName) -> Bool {
        anywhere.contains(name) || family.contains(name)
    }

    /// Written together, as the parts of a field are when they are looked up; a letter alone is an
    /// initial.
    private static func packed(_ words: Set<String>) -> Set<PackedName> {
        Set(words.map { PackedName($0) }.filter { $0.bits & 15 > 1 })
    }
}
