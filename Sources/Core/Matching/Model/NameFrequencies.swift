#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How common given names, surnames and whole names are among the records.
///
/// Whole names are counted as well, because given names and surnames go together: where one
/// surname in five hundred is Khan and one given name in a hundred Mohammed, more than one person in
/// fifty thousand is Mohammed Khan.
public struct NameFrequencies: Hashable, Sendable {
    private(set) var given = NameCounts()
    private(set) var family = NameCounts()
    private(set) var whole = NameCounts()

    public init() {}

    init(given: NameCounts, family: NameCounts, whole: NameCounts) {
        self.given = given
        self.family = family
        self.whole = whole
    }

    /// Takes in what was counted elsewhere.
    public mutating func add(_ other: NameFrequencies) {
        given.add(other.given)
        family.add(other.family)
        whole.add(other.whole)
    }

    public mutating func add(_ form: PersonForm) {
        given.add(form.given)
        family.add(form.family)
        whole.add(NameCounts.whole(form.given, form.family))
    }

    /// How many others are likely to have the whole name, as a share of all records.
    ///
    /// A person has some two or three records, so that a name met so often may be one person's.
    func othersShare(_ form: PersonForm) -> Float {
        let name = NameCounts.whole(form.given, form.family)
        guard !name.isEmpty, whole.total > 0 else { return 0 }
        let persons = Float(whole.count(of: name)) / 2.5
        return max(persons - 1, 0) / Float(whole.total)
    }
}
