/// Whether a token may be one of some words: asked of every token of a text, it rules out nearly all
/// that are not before they are looked up.
///
/// A bit for each digest (Bloom 1970, with one hash): it is never wrong where it says no.
struct WordFilter: Sendable {
    private let bits: [UInt64]
    private let mask: UInt32

    init(_ words: some Sequence<String>) {
        let words = Array(words)
        var size = 1024
        while size < words.count * 16 { size *= 2 }
        mask = UInt32(size - 1)
        var bits = [UInt64](repeating: 0, count: size / 64)
        for word in words {
            let place = Int(Token.digest(word) & mask)
            bits[place / 64] |= 1 << UInt64(place % 64)
        }
        self.bits = bits
    }

    func mayHold(_ token: Token) -> Bool {
        let place = Int(token.digest & mask)
        return bits[place / 64] & 1 << UInt64(place % 64) != 0
    }
}
