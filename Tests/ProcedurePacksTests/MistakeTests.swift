import Testing

/// One mistake in the base pack, at the place that the mark `‸` shows.
struct Mistake: CustomTestStringConvertible, Sendable {
    var file: String
    var old: String
    var new: String
    /// The message with its suggestion, as printed after the position.
    var problem: String

    var testDescription: String { problem }

    init(_ file: String, _ old: String, _ new: String, _ problem: String) {
        self.file = "base/" + file
        self.old = old
        self.new = new
        self.problem = problem
    }
}

@Suite struct `A mistake in a pack` {
    @Test(
        arguments: Mistake.inConditions + Mistake.inOutcomes
    )
    func `is reported once, where it stands, with what was meant`(mistake: Mistake) throws {
        var bench = Bench()
        let place = try bench.edit(mistake.file, mistake.old, mistake.new)
        let expected = "\(mistake.file):\(place): \(mistake.problem)"
        let found = try bench.problems()
        if place.isEmpty {
            #expect(found.count == 1 && found[0].hasSuffix(": " + mistake.problem), "\(found)")
        } else {
            #expect(found == [expected])
        }
    }

    @Test func `in none leaves nothing to report`() throws {
        #expect(try Bench().problems() == [])
    }
}
