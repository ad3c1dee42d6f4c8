import Domain

extension Setting {
    /// A setting by its name, which is all that forms ask for, of the kind that the name tells.
    init(named name: String) {
        let plain = name.lowercased()
        let isNursery = ["nursery", "pre-school", "preschool"].contains(where: plain.contains)
        let kind: Kind = isNursery ? .nursery : plain.contains("college") ? .college : .school
        self.init(kind: kind, name: name)
    }
}
