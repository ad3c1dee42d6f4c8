import Crypto
import Domain
import Testing

@testable import Casework

@Suite struct `Signing in` {
    @Test func `takes the right password and the name in any case`() async throws {
        let partnership = try await Partnership()
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        #expect(try await office.signIn("manager", Partnership.password)?.id == manager)
        #expect(try await office.signIn("MANAGER", Partnership.password)?.id == manager)
    }

    @Test(arguments: [
        ("manager", "a long enough phrasE"), ("manager", ""), ("nobody", Partnership.password),
        ("", Partnership.password),
    ])
    func `refuses a wrong password and an unknown name alike`(name: String, password: String)
        async throws
    {
        let partnership = try await Partnership()
        #expect(try await partnership.office().signIn(name, password) == nil)
    }

    @Test func `needs a password of twelve characters, a name of one's own and an agency`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        let agency = try #require(try await office.worker(manager)?.agency)
        func problem(
            _ name: String, _ agency: AgencyID, _ password: String
        ) async throws -> [String] {
            let verdict = try await office.addWorker(
                NewWorker(
                    signInName: name, name: "Someone", role: .manager, agency: agency,
                    areas: [], password: password, rounds: 2))
            if case .invalid(let problems) = verdict { return problems.map(\.field) }
            return []
        }
        let nowhere = AgencyID(random: [UInt8](repeating: 3, count: 16))
        #expect(try await problem("new", agency, "eleven char") == ["password"])
        #expect(try await problem("Manager", agency, Partnership.password) == ["signInName"])
        #expect(try await problem("new", nowhere, Partnership.password) == ["agency"])
        #expect(try await problem("new", agency, Partnership.password).isEmpty)
    }
}

@Suite struct `A password digest` {
    /// Worked out with another implementation of RFC 7914 (r 8, p 1, 32 bytes).
    private static let golden: [UInt8] = [
        59, 169, 202, 222, 74, 252, 74, 89, 165, 214, 162, 174, 8, 53, 253, 239, 163, 226, 205,
        14, 203, 64, 8, 52, 236, 135, 249, 214, 87, 75, 176, 81,
    ]

    private static let composed: [UInt8] = [
        217, 218, 2, 193, 164, 0, 127, 89, 196, 175, 164, 18, 151, 158, 43, 239, 100, 248, 127,
        63, 117, 213, 232, 21, 234, 111, 75, 76, 32, 183, 187, 121,
    ]

    @Test func `is what scrypt makes of password, salt and cost`() throws {
        let digest = try PasswordDigest(
            password: "calm-lantern-42", salt: Array(0..<16), rounds: 1024)
        #expect(digest.digest == Self.golden)
    }

    @Test func `is the same however the letters are composed`() throws {
        let salt = [UInt8](repeating: 7, count: 16)
        for password in ["pässword ① long", "pa\u{308}ssword 1 long"] {
            let digest = try PasswordDigest(password: password, salt: salt, rounds: 2)
            #expect(digest.digest == Self.composed)
        }
    }

    @Test func `matches its own password and no other`() throws {
        let digest = try PasswordDigest(
            password: "one two three", salt: [UInt8](repeating: 1, count: 16), rounds: 2)
        #expect(digest.matches("one two three"))
        #expect(!digest.matches("one two threE"))
        #expect(!digest.matches(""))
    }

    @Test func `differs by salt and by cost`() throws {
        let salts = [[UInt8](repeating: 1, count: 16), [UInt8](repeating: 2, count: 16)]
        let digests = try salts.map {
            try PasswordDigest(password: "one two three", salt: $0, rounds: 2).digest
        }
        let dearer = try PasswordDigest(password: "one two three", salt: salts[0], rounds: 4)
        #expect(Set(digests + [dearer.digest]).count == 3)
    }

    @Test func `that was cut short matches nothing`() throws {
        var digest = try PasswordDigest(
            password: "one two three", salt: [UInt8](repeating: 1, count: 16), rounds: 2)
        digest.digest = []
        #expect(!digest.matches("one two three"))
    }
}

@Suite struct `A session` {
    private func session(
        _ partnership: Partnership, _ cookie: [UInt8], minutes: Int
    ) async throws -> Session? {
        try await partnership.office(at: Partnership.start.adding(minutes: minutes))
            .session(cookie)
    }

    private func start(_ partnership: Partnership) async throws -> [UInt8] {
        try await partnership.office().startSession(for: partnership.worker(.manager))
    }

    @Test func `is the worker's, with a token for forms that stays the same`() async throws {
        let partnership = try await Partnership()
        let cookie = try await start(partnership)
        let first = try #require(try await session(partnership, cookie, minutes: 0))
        let second = try #require(try await session(partnership, cookie, minutes: 5))
        #expect(try first.worker.id == partnership.worker(.manager))
        #expect(first.formToken.count == 32)
        #expect(first.formToken == second.formToken)
        let other = try await start(partnership)
        #expect(other != cookie)
        #expect(
            try await session(partnership, other, minutes: 0)?.formToken != first.formToken)
    }

    @Test func `ends after thirty idle minutes`() async throws {
        let partnership = try await Partnership()
        let cookie = try await start(partnership)
        #expect(try await session(partnership, cookie, minutes: 30) != nil)
        #expect(try await session(partnership, cookie, minutes: 61) == nil)
    }

    @Test func `is kept alive by being seen, and ends after twelve hours all the same`()
        async throws
    {
        let partnership = try await Partnership()
        let cookie = try await start(partnership)
        for minutes in stride(from: 20, through: 12 * 60, by: 20) {
            #expect(try await session(partnership, cookie, minutes: minutes) != nil)
        }
        #expect(try await session(partnership, cookie, minutes: 12 * 60 + 1) == nil)
    }

    @Test func `that nobody started or that was ended is none`() async throws {
        let partnership = try await Partnership()
        let cookie = try await start(partnership)
        let forged = [UInt8](repeating: 0, count: 32)
        #expect(try await session(partnership, forged, minutes: 0) == nil)
        try await partnership.office().endSession(cookie)
        #expect(try await session(partnership, cookie, minutes: 0) == nil)
    }

    @Test func `keeps no cookie and no token in the record`() async throws {
        let partnership = try await Partnership()
        let cookie = try await start(partnership)
        let token = try #require(try await session(partnership, cookie, minutes: 0)).formToken
        let row = try await partnership.store.read { reading in
            try reading.session(Array(SHA256.hash(data: cookie)))
        }
        let kept = try #require(row)
        #expect(kept.digest != cookie)
        #expect(kept.formToken != token)
    }
}
