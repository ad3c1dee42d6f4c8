import Casework
import Testing
import Wall

/// By what is read of the record, which is the same on every machine; `make bench-wall` takes times.
@Suite struct `What is not the reader's` {
    private static let asked = Task { () -> [Existence.Twins] in
        let part = try Procedures.part(of: Shipped.practice(), oneIn: 20, seed: 3)
        return try await Existence(practice: part, statements: 6).twins()
    }

    private func twins() async throws -> [Existence.Twins] { try await Self.asked.value }

    @Test func `looks like what is not there, in every byte and header`() async throws {
        for twin in try await twins() {
            #expect(twin.there.status == twin.nowhere.status, "\(twin.what)")
            #expect(twin.there.headers == twin.nowhere.headers, "\(twin.what)")
            #expect(twin.there.body == twin.nowhere.body, "\(twin.what)")
        }
    }

    @Test func `takes the same reads of the record, in the same order`() async throws {
        for twin in try await twins() {
            #expect(twin.there.reads == twin.nowhere.reads, "\(twin.what)")
            #expect(!twin.there.reads.isEmpty, "\(twin.what)")
        }
    }

    @Test func `is told from what is the reader's`() async throws {
        // Otherwise the comparisons above would hold of a server that answers nothing.
        let all = try await twins()
        #expect(all.count > 30)
        #expect(all.contains { $0.there.status == 404 })
        #expect(all.contains { $0.there.status == 200 }, "\(all.map(\.there.status))")
    }

    @Test func `is ranked by half where two samples are alike, and by one where they are not`() {
        #expect(Existence.share([1, 2, 3], above: [1, 2, 3]) == 0.5)
        #expect(Existence.share([4, 5], above: [1, 2, 3]) == 1)
        #expect(Existence.share([1], above: [2, 3]) == 0)
        #expect(Existence.share([2], above: [1, 3]) == 0.5)
    }
}
