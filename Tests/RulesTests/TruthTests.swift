import Rules
import Testing

@Suite struct `A truth value` {
    @Test(arguments: [
        (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .no), (.yes, .unknown, .unknown),
        (.no, .yes, .no), (.no, .no, .no), (.no, .unknown, .no),
        (.unknown, .yes, .unknown), (.unknown, .no, .no), (.unknown, .unknown, .unknown),
    ])
    func `joins with and as Kleene's strong logic does`(
        left: Truth, right: Truth, result: Truth
    ) {
        #expect(left.and(right) == result)
    }

    @Test(arguments: [
        (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .yes), (.yes, .unknown, .yes),
        (.no, .yes, .yes), (.no, .no, .no), (.no, .unknown, .unknown),
        (.unknown, .yes, .yes), (.unknown, .no, .unknown), (.unknown, .unknown, .unknown),
    ])
    func `joins with or as Kleene's strong logic does`(left: Truth, right: Truth, result: Truth) {
        #expect(left.or(right) == result)
    }

    @Test func `turns yes and no round and leaves unknown unknown`() {
        #expect(Truth.allCases.map(\.negated) == [.no, .yes, .unknown])
    }

    @Test func `obeys De Morgan for every pair`() {
        for left in Truth.allCases {
            for right in Truth.allCases {
                #expect(left.and(right).negated == left.negated.or(right.negated))
            }
        }
    }
}
