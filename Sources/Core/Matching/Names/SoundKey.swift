/// How a name sounds, as a number.
///
/// Made for the spellings met in England and Wales: letters that are written for one another by ear
/// or in transliteration have one code ("ph", "f" and "v"; "kh", "c", "q", "k" and "g"; "dh", "th",
/// "t" and "d"), vowels count only at the beginning, doubled letters once. Six codes of four bits.
public struct SoundKey: Hashable, Sendable {
    public let code: UInt32

    public init(_ name: PackedName) {
        let length = name.held
        var code: UInt32 = 0
        var written = 0
        var last: UInt32 = 0
        var place = SoundKey.silentBeginning(name)
        let start = place
        func letter(_ at: Int) -> UInt8 { at < length ? name[at] : 0 }
        while place < length && written < 6 {
            let (sound, taken) = SoundKey.sound(
                letter(place), letter(place + 1), after: place > start ? letter(place - 1) : 0,
                first: place == start)
            if sound != 0 {
                if sound != last {
                    code = code << 4 | sound
                    written += 1
                }
                last = sound
            } else if SoundKey.isVowel(letter(place)) {
                last = 0
            }
            place += taken
        }
        self.code = code
    }

    private static func silentBeginning(_ name: PackedName) -> Int {
        switch (name[0], name[1]) {
        case (k, n), (w, r), (g, n), (p, n), (p, s), (w, h): 1
        default: 0
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 1, 5, 9, 15, 21, y: true
        default: false
        }
    }

    /// The sound of a letter (0 is none) and how many letters it takes.
    private static func sound(
        _ letter: UInt8, _ next: UInt8, after before: UInt8, first: Bool
    ) -> (UInt32, Int) {
        switch letter {
        case 1, 5, 9, 15, 21: return (first ? 1 : 0, 1)
        case b: return (2, next == h ? 2 : 1)
        case p: return next == h ? (4, 2) : (3, 1)
        case f, v: return (4, 1)
        case c:
            if next == h || next == z { return (7, 2) }
            if next == 5 || next == 9 || next == y { return (6, 1) }
            return (5, next == k ? 2 : 1)
        case g:
            if next == h { return first ? (5, 2) : (0, 2) }
            return (5, 1)
        case k, q: return (5, next == h ? 2 : 1)
        case s: return next == h || next == z ? (7, 2) : (6, 1)
        case z: return next == h ? (7, 2) : (6, 1)
        case x: return (6, 1)
        case j: return (7, 1)
        case d, t: return (8, next == h ? 2 : 1)
        case l: return (9, 1)
        case m: return (10, 1)
        case n: return (11, 1)
        case r: return (12, 1)
        case h: return (first ? 13 : 0, 1)
        case w:
            if first { return (14, 1) }
            return (isVowel(before) && isVowel(next) ? 4 : 0, 1)
        case y: return (first ? 15 : 0, 1)
        default: return (0, 1)
        }
    }

    private static let b: UInt8 = 2
    private static let c: UInt8 = 3
    private static let d: UInt8 = 4
    private static let f: UInt8 = 6
    private static let g: UInt8 = 7
    private static let h: UInt8 = 8
    private static let j: UInt8 = 10
    private static let k: UInt8 = 11
    private static let l: UInt8 = 12
    private static let m: UInt8 = 13
    private static let n: UInt8 = 14
    private static let p: UInt8 = 16
    private static let q: UInt8 = 17
    private static let r: UInt8 = 18
    private static let s: UInt8 = 19
    private static let t: UInt8 = 20
    private static let v: UInt8 = 22
    private static let w: UInt8 = 23
    private static let x: UInt8 = 24
    private static let y: UInt8 = 25
    private static let z: UInt8 = 26
}
