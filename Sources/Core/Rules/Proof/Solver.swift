import Domain

/// A truth of Kleene logic as two formulas: when it is yes, and when it is no; unknown is neither.
struct Formula {
    var yes: String
    var no: String

    static let yes = Formula(yes: "true", no: "false")
    static let no = Formula(yes: "false", no: "true")
    static let unknown = Formula(yes: "false", no: "false")

    var negated: Formula { Formula(yes: no, no: yes) }

    static func all(_ parts: [Formula]) -> Formula {
        Formula(yes: Logic.and(parts.map(\.yes)), no: Logic.or(parts.map(\.no)))
    }

    static func any(_ parts: [Formula]) -> Formula {
        Formula(yes: Logic.or(parts.map(\.yes)), no: Logic.and(parts.map(\.no)))
    }
}

/// Formulas of SMT-LIB 2.6, put together as text.
enum Logic {
    static func and(_ parts: [String]) -> String {
        join("and", parts, neutral: "true", end: "false")
    }

    static func or(_ parts: [String]) -> String { join("or", parts, neutral: "false", end: "true") }

    static func not(_ part: String) -> String {
        switch part {
        case "true": "false"
        case "false": "true"
        default: "(not \(part))"
        }
    }

    static func ite(_ test: String, _ then: String, _ otherwise: String) -> String {
        if test == "true" || then == otherwise { return then }
        return test == "false" ? otherwise : "(ite \(test) \(then) \(otherwise))"
    }

    private static func join(
        _ word: String, _ parts: [String], neutral: String, end: String
    ) -> String {
        if parts.contains(end) { return end }
        var seen: Set<String> = []
        let left = parts.filter { $0 != neutral && seen.insert($0).inserted }
        return switch left.count {
        case 0: neutral
        case 1: left[0]
        default: "(\(word) \(left.joined(separator: " ")))"
        }
    }
}

/// The names of the variables that stand for one fact of one subject.
struct FactNames {
    var known: String
    private let stem: String

    init(_ slot: FactSlot, place: Int) {
        stem = "f\(slot.scope.index)_\(slot.index)_\(place)"
        known = stem + "_k"
    }

    var value: String { stem + "_v" }
    /// For a day: months since the year 0, the day of the month, and days since 1 January 2000.
    var month: String { stem + "_m" }
    var day: String { stem + "_d" }
    func includes(_ word: Int) -> String { "\(stem)_b\(word)" }
    /// The same after definitions spoke.
    var definedKnown: String { stem + "_dk" }
    var definedValue: String { stem + "_dv" }
}
