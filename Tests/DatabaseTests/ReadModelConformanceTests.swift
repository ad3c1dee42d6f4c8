import Casework
import Domain
import Engines
import Ledger
import Testing

@Suite struct `A store's read models` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func duty(_ key: String, _ caseID: CaseID, due: Int64?, rank: Int = 5) -> DutyRow {
        DutyRow(
            caseID: caseID, key: key, rule: "a rule", owner: "practitioner",
            due: due.map { Instant(milliseconds: $0) }, rank: rank)
    }

    @Test(arguments: StoreFactory.all)
    func `give cases in the order in which they were opened`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        try await store.write { transaction in
            for byte in [UInt8(9), 3, 7, 3] { try transaction.addCase(named(byte)) }
        }
        #expect(try await store.read { try $0.allCases() } == [named(9), named(3), named(7)])
    }

    @Test(arguments: StoreFactory.all)
    func `give the cases of a worker and the workers of a case`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let rows = [
            AssignmentRow(caseID: named(9), worker: named(1), side: .personOfConcern),
            AssignmentRow(caseID: named(3), worker: named(1), side: .overview),
            AssignmentRow(caseID: named(9), worker: named(2), side: .victim),
        ]
        try await store.write { transaction in
            for byte in [UInt8(9), 3] { try transaction.addCase(named(byte)) }
            for row in rows { try transaction.assign(row) }
        }
        try await store.read { reading throws in
            #expect(try reading.cases(assignedTo: named(1)) == [named(9), named(3)])
            #expect(try reading.cases(assignedTo: named(4)).isEmpty)
            #expect(try reading.assignments(of: named(9)) == [rows[0], rows[2]])
        }
    }

    @Test(arguments: StoreFactory.all)
    func `hold one side for a worker in a case, the last`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let last = AssignmentRow(caseID: named(9), worker: named(1), side: .child)
        try await store.write { transaction in
            var first = last
            first.side = .overview
            try transaction.assign(first)
            try transaction.assign(last)
        }
        #expect(try await store.read { try $0.assignments(of: named(9)) } == [last])
    }

    @Test(arguments: StoreFactory.all)
    func `order duties by due time, those without one last by rank`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let one = [
            duty("e", named(1), due: nil, rank: 2), duty("b", named(1), due: 20),
            duty("c", named(1), due: 20, rank: 7), duty("a", named(1), due: -10),
        ]
        let two = [duty("f", named(2), due: nil, rank: 3), duty("d", named(2), due: nil, rank: 0)]
        try await store.write { transaction in
            try transaction.replaceDuties(of: named(1), with: one)
            try transaction.replaceDuties(of: named(2), with: two)
        }
        try await store.read { reading throws in
            let both = try reading.openDuties(of: [named(2), named(1), named(2)])
            #expect(both.map(\.key) == ["a", "b", "c", "d", "e", "f"])
            #expect(both[0] == one[3] && both[5] == two[0])
            #expect(try reading.openDuties(of: [named(2)]).map(\.key) == ["d", "f"])
            #expect(try reading.openDuties(of: []).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `take all duties of a case away before new ones come`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let rows = ["a", "b"].map { duty($0, named(1), due: 1) }
        let other = duty("a", named(2), due: 1)
        try await store.write { transaction in
            try transaction.replaceDuties(of: named(1), with: rows)
            try transaction.replaceDuties(of: named(2), with: [other])
            try transaction.replaceDuties(of: named(1), with: [rows[1]])
        }
        let left = try await store.read { try $0.openDuties(of: [named(1), named(2)]) }
        #expect(left == [rows[1], other])
    }

    @Test(arguments: StoreFactory.all)
    func `answer for more cases than one statement takes`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        var random = SeededBytes(seed: 4)
        let cases = (0..<1201).map { _ in CaseID(random: random.bytes(16)) }
        let rows = cases.enumerated().map { duty("k", $1, due: Int64($0)) }
        try await store.write { transaction in
            for row in rows { try transaction.replaceDuties(of: row.caseID, with: [row]) }
        }
        #expect(try await store.read { try $0.openDuties(of: cases) } == rows)
    }

    @Test(arguments: StoreFactory.all)
    func `count the search tokens that each person carries`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let tokens = (0..<4).map { filled(UInt8($0), 16) }
        try await store.write { transaction in
            try transaction.replaceTokens(
                [tokens[0], tokens[1], tokens[1]], person: named(1), file: named(11),
                caseID: named(21))
            try transaction.replaceTokens(
                [tokens[1], tokens[2], tokens[0], tokens[3]], person: named(2), file: named(12),
                caseID: named(22))
        }
        try await store.read { reading throws in
            let hits = try reading.persons(matching: [tokens[0], tokens[1], tokens[2], tokens[2]])
            #expect(
                hits == [
                    TokenHit(person: named(2), file: named(12), caseID: named(22), count: 3),
                    TokenHit(person: named(1), file: named(11), caseID: named(21), count: 2),
                ])
            #expect(try reading.persons(matching: [filled(9, 16)]).isEmpty)
            #expect(try reading.persons(matching: []).isEmpty)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `count over more tokens than one statement takes`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        var random = SeededBytes(seed: 5)
        let tokens = (0..<700).map { _ in random.bytes(16) }
        try await store.write { transaction in
            try transaction.replaceTokens(
                tokens, person: named(1), file: named(11), caseID: named(21))
        }
        let hits = try await store.read { try $0.persons(matching: tokens) }
        #expect(hits.map(\.count) == [700])
    }

    @Test(arguments: StoreFactory.all)
    func `forget the tokens that a person's file no longer gives`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        try await store.write { transaction in
            for byte in [UInt8(1), 2] {
                try transaction.replaceTokens(
                    [filled(byte, 16)], person: named(1), file: named(11), caseID: named(21))
            }
        }
        try await store.read { reading throws in
            #expect(try reading.persons(matching: [filled(1, 16)]).isEmpty)
            #expect(try reading.persons(matching: [filled(2, 16)]).count == 1)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `are emptied while everything else stays`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let stream = try SampleStream(1)
        let session = SessionRow(
            digest: filled(1), worker: named(1), formToken: [1], created: Instant(milliseconds: 1),
            seen: Instant(milliseconds: 1))
        let row = duty("a", named(1), due: 1)
        try await store.write { transaction in
            try transaction.addStream(stream.record)
            try stream.append(1, in: transaction)
            try transaction.addCase(named(1))
            try transaction.assign(
                AssignmentRow(caseID: named(1), worker: named(1), side: .victim))
            try transaction.replaceDuties(of: named(1), with: [row])
            try transaction.replaceTokens(
                [filled(1, 16)], person: named(1), file: named(11), caseID: named(1))
            try transaction.putSession(session)
            try transaction.putSetting("demo", "yes")
            try transaction.clearReadModels()
        }
        try await store.read { reading throws in
            #expect(try reading.assignments(of: named(1)).isEmpty)
            #expect(try reading.openDuties(of: [named(1)]).isEmpty)
            #expect(try reading.persons(matching: [filled(1, 16)]).isEmpty)
            #expect(try reading.allCases() == [named(1)])
            #expect(try reading.head()?.position == 1)
            #expect(try reading.stream(named(1)) == stream.record)
            #expect(try reading.session(filled(1)) == session)
            #expect(try reading.setting("demo") == "yes")
        }
    }
}

@Suite struct `A store's sessions and settings` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func session(_ byte: UInt8, seen: Int64) -> SessionRow {
        SessionRow(
            digest: filled(byte), worker: named(byte), formToken: filled(byte, 60),
            created: Instant(milliseconds: 1), seen: Instant(milliseconds: seen))
    }

    @Test(arguments: StoreFactory.all)
    func `keep a session until it is removed or too old`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let rows = [session(1, seen: 10), session(2, seen: 20), session(3, seen: 30)]
        try await store.write { transaction in
            for row in rows { try transaction.putSession(row) }
            try transaction.putSession(session(1, seen: 40))
            try transaction.removeSession(filled(3))
            try transaction.removeSessions(seenBefore: Instant(milliseconds: 20))
        }
        try await store.read { reading throws in
            #expect(try reading.session(filled(1)) == session(1, seen: 40))
            #expect(try reading.session(filled(2)) == rows[1])
            #expect(try reading.session(filled(3)) == nil)
        }
        try await store.write { try $0.removeSessions(seenBefore: Instant(milliseconds: 21)) }
        #expect(try await store.read { try $0.session(filled(2)) } == nil)
    }

    @Test(arguments: StoreFactory.all)
    func `keep the last value of a setting`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        #expect(try await store.read { try $0.setting("demo") } == nil)
        try await store.write { try $0.putSetting("demo", "no") }
        try await store.write { try $0.putSetting("demo", "it's \u{201c}yes\u{201d}") }
        #expect(try await store.read { try $0.setting("demo") } == "it's \u{201c}yes\u{201d}")
    }
}
