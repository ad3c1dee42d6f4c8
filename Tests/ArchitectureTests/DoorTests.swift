import Testing

/// Who may open a label, and by what; read from the sources, so that a new door is a change of this
/// list and seen by a reviewer.
@Suite struct `The barrier` {
    private let house: House

    init() throws { house = try House() }

    private var barrier: [House.File] { house.files(in: "Barrier") }
    private var others: [House.File] {
        house.files.filter { $0.room.floor != .tests && $0.room.name != "Barrier" }
    }

    /// A call of `release`, by its own name or the module's, and none of a type's own method.
    private func opens(_ line: String) -> Bool {
        line.contains("release(Labelled(") || line.contains("release(labelled(")
            || line.contains("Barrier.release(") || line.contains("release(state.labelled(")
    }

    @Test func `is opened in these files and in no other`() {
        let files = Set(others.filter { $0.code.contains(where: opens) }.map(\.path))
        #expect(
            files == [
                "Sources/Core/Casework/Knowable/Projection.swift",
                "Sources/Core/Casework/Views/CaseView.swift",
                "Sources/Core/Casework/Views/Releasing.swift",
            ])
    }

    @Test func `makes labelled values in few files, so that none escapes being released`() {
        let files = Set(
            others.filter { $0.code.contains { $0.contains("Labelled(") } }.map(\.path))
        #expect(
            files == [
                "Sources/Core/Casework/Knowable/Projection.swift",
                "Sources/Core/Casework/Views/CaseView.swift",
                "Sources/Core/Casework/Views/Labels.swift",
                "Sources/Core/Casework/Views/Releasing.swift",
            ])
    }

    @Test func `keeps the value to its own file`() {
        let lines = barrier.flatMap(\.code).map { $0.drop { $0 == " " } }
        #expect(lines.contains("fileprivate let value: Value"))
        // Whoever holds a labelled value can name these, and nothing else of the module.
        let doors = lines.filter { $0.hasPrefix("public ") && !$0.hasPrefix("public var ") }
            .filter { !$0.contains(" struct ") && !$0.contains(" enum ") }
        #expect(
            Set(doors.map { String($0.prefix { $0 != "(" && $0 != "<" }) }) == [
                "public import Domain", "public init", "public let label: Label",
                "public let classes: Set",
                "public func joined", "public func part", "public func clearance",
                "public mutating func appendInterpolation", "public func release",
            ])
        let shown = lines.filter { $0.hasPrefix("public var ") }.map {
            String($0.dropFirst("public var ".count).prefix { $0 != ":" })
        }
        #expect(
            Set(shown) == [
                "recordedBy", "agency", "description", "debugDescription",
                "customMirror", "worker", "column", "seesOwnAgency", "reasons", "shown",
            ])
    }

    @Test func `hands a value to nobody's code`() {
        // A closure that gets the value could carry it out; so could a pointer or an inout.
        let ways = ["(Value)", "-> Value)", "inout Value", "Unsafe", "@escaping", "@inlinable"]
        for file in barrier {
            for line in file.code {
                for way in ways where line.contains(way) {
                    let isRelease = line.contains("case shown(Value)")
                    #expect(isRelease, "\(file.path): \(line)")
                }
            }
        }
    }

    @Test func `is not read past by reflection or raw memory`() {
        let ways = ["withUnsafe", "UnsafeRawPointer", "unsafeBitCast", "MemoryLayout"]
        for file in others where file.imports.contains("Barrier") {
            for line in file.code {
                for way in ways { #expect(!line.contains(way), "\(file.path): \(line)") }
            }
        }
    }
}
