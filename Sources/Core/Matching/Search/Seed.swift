/// A number made of parts of a record, under which the record is found.
///
/// The same parts give the same number on every machine and in every version. A seed is never
/// stored: what is stored is its keyed hash.
enum Seed {
    /// A mixing that spreads every bit over all others (the finaliser of SplitMix64).
    @inline(__always)
    static func mixed(_ value: UInt64) -> UInt64 {
        var x = value &+ 0x9E37_79B9_7F4A_7C15
        x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
        x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
        return x ^ (x >> 31)
    }

    /// The seed of a kind of token and its parts.
    @inline(__always)
    static func of(_ kind: UInt64, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0)
        -> UInt64
    {
        // Odd factors keep the parts apart; the mixing spreads what they leave together.
        mixed(
            (first ^ kind << 57) &* 0xD6E8_FEB8_6659_FD93
                ^ second &* 0xA076_1D64_78BD_642F &+ third &* 0xE703_7ED1_A0B4_28DB)
    }
}
