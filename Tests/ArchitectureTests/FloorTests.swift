import Testing

@Suite struct `The house` {
    private let house: House

    init() throws { house = try House() }

    @Test func `has every room that the manifest names, with files in it`() {
        #expect(house.sources.count >= 11)
        for room in house.rooms {
            #expect(!house.files(in: room.name).isEmpty, "\(room.name) has no sources")
        }
        for floor in House.Floor.allCases {
            #expect(house.rooms.contains { $0.floor == floor }, "\(floor.rawValue) is empty")
        }
    }

    @Test func `never looks upstairs`() {
        for file in house.files where file.room.floor != .tests {
            for name in file.imports {
                guard let other = house.room(name) else { continue }
                #expect(other.floor <= file.room.floor, "\(file.path) imports \(name)")
            }
        }
    }

    @Test func `imports only what the manifest says`() {
        let always: Set = [
            "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Testing", "Glibc",
            "Darwin",
        ]
        // The types that Hummingbird's own interface is made of.
        let companions = ["Hummingbird": ["HTTPTypes", "NIOCore"]]
        for file in house.files {
            let declared = file.room.dependencies
            let undeclared = Set(file.imports).subtracting(always).subtracting(declared)
                .subtracting(declared.flatMap { companions[$0] ?? [] })
            #expect(undeclared.isEmpty, "\(file.path) imports \(undeclared.sorted())")
        }
    }

    @Test(arguments: [
        ("GRDB", ["Database"]), ("CPostgres", ["Database"]),
        ("Yams", ["ProcedurePacks"]),
        ("Hummingbird", ["WebServer", "CLI"]),
        ("ArgumentParser", ["CLI"]), ("SwiftCSV", ["CLI"]),
    ])
    func `knows an outside library only where it belongs`(library: String, rooms: [String]) {
        let users = Set(
            house.files.filter { $0.room.floor != .tests && $0.imports.contains(library) }
                .map(\.room.name))
        #expect(users.isSubset(of: rooms), "\(library) is imported by \(users.sorted())")
        #expect(!users.isEmpty)
    }

    @Test func `has pages that cannot reach a case`() {
        let kept: Set = ["Barrier", "Casework", "Rules", "Ledger", "Database", "WebServer"]
        for file in house.files(in: "Pages") {
            #expect(Set(file.imports).isDisjoint(with: kept), "\(file.path)")
        }
    }

    @Test func `opens labels only in casework and the web server`() {
        let users = Set(
            house.files.filter { $0.room.floor != .tests && $0.imports.contains("Barrier") }
                .map(\.room.name))
        #expect(users.isSubset(of: ["Casework", "WebServer"]))
    }
}
