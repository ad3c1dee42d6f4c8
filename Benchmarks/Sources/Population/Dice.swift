/// A seeded stream of chance: one seed always gives one population, on every machine.
struct Dice: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x632B_E59B_D9B4_E019 }

    @inline(__always)
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to, not including, the limit.
    @inline(__always)
    mutating func below(_ limit: Int) -> Int {
        Int(truncatingIfNeeded: UInt64(limit).multipliedFullWidth(by: next()).high)
    }

    /// A whole number of the range, both ends included.
    @inline(__always)
    mutating func among(_ low: Int, _ high: Int) -> Int {
        high <= low ? low : low + below(high - low + 1)
    }

    /// A number from 0 up to, not including, 1.
    @inline(__always)
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Whether something happens that happens with this probability.
    @inline(__always)
    mutating func happens(_ probability: Double) -> Bool { share() < probability }
}

/// A choice among weighted things in constant time (Walker's alias method).
struct Weighted: Sendable {
    private var limits: [Double]
    private var others: [Int32]

    init(_ weights: [Double]) {
        let count = weights.count
        let sum = weights.reduce(0, +)
        var scaled = weights.map { $0 / sum * Double(count) }
        limits = [Double](repeating: 1, count: count)
        others = (0..<Int32(count)).map { $0 }
        var small: [Int] = []
        var large: [Int] = []
        for place in 0..<count {
            if scaled[place] < 1 { small.append(place) } else { large.append(place) }
        }
        while let low = small.popLast(), let high = large.last {
            limits[low] = scaled[low]
            others[low] = Int32(high)
            scaled[high] -= 1 - scaled[low]
            if scaled[high] < 1 { small.append(large.removeLast()) }
        }
    }

    /// Falling weights, as names have them: the thing at rank r weighs 1 / (r + offset)^exponent.
    init(falling count: Int, offset: Double, exponent: Double) {
        self.init((0..<count).map { power(Double($0) + offset, -exponent) })
    }

    @inline(__always)
    func pick(_ dice: inout Dice) -> Int {
        let place = dice.below(limits.count)
        return dice.share() < limits[place] ? place : Int(others[place])
    }
}
