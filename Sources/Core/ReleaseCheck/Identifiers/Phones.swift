/// A word as the sounds that it is said with, vowels among them, and how far one sound is from
/// another.
///
/// Rougher than a dictionary and finer than `Sound`: a machine that writes down what it hears keeps
/// the consonants, and puts a neighbour of them where it hears amiss.
struct Phones {
    /// A letter each: S for "sh", C for "ch", J for "j", T for "th"; vowels are a, i and o.
    var sounds: [UInt8] = []
    /// What it costs to leave each out, in twentieths of a consonant.
    var costs: [UInt8] = []
    /// How many of them are consonants.
    var consonants = 0

    static let whole = 20

    init(_ words: some Sequence<[UInt8]>) {
        var sounds: [UInt8] = []
        for word in words { Phones.run(Phones.say(word), onto: &sounds) }
        self.init(sounds: sounds)
    }

    init(sounds: [UInt8]) {
        self.sounds = sounds
        costs = Phones.costs(of: sounds)
        consonants = sounds.count { !Phones.isVowel($0) }
    }

    /// Says one word behind others: of the same sound, or of two vowels, only the first is heard.
    static func run(_ word: [UInt8], onto sounds: inout [UInt8]) {
        for sound in word where sounds.last != sound {
            if let last = sounds.last, isVowel(last), isVowel(sound) { continue }
            sounds.append(sound)
        }
    }

    static func isVowel(_ sound: UInt8) -> Bool { sound == 0x61 || sound == 0x69 || sound == 0x6F }

    // MARK: - Saying

    static func say(_ word: [UInt8]) -> [UInt8] {
        var said: [UInt8] = []
        var place = 0
        next: while place < word.count {
            for (letters, sounds, where_) in rules[Int(word[place])]
            where word.count - place >= letters.count
                && word[place..<(place + letters.count)].elementsEqual(letters)
            {
                switch where_ {
                case .start where place > 0: continue
                case .inside where place == 0: continue
                case .end where place + letters.count < word.count || place == 0: continue
                default: break
                }
                said += sounds
                place += letters.count
                continue next
            }
            said += single(word, place)
            place += 1
        }
        return said
    }

    /// A letter by itself: "w", "y" and "h" are vowels, or nothing, beside some others.
    private static func single(_ word: [UInt8], _ place: Int) -> [UInt8] {
        let letter = word[place]
        let isFirst = place == 0
        let before = isFirst ? 0 : word[place - 1]
        let after = place + 1 < word.count ? word[place + 1] : 0
        func isOpen(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
        switch letter {
        case 0x61: return [0x61]
        case 0x65:
            // The last "e" of "sale" is not said.
            let isMute = after == 0 && word.count > 3 && !isOpen(before)
            return isMute ? [] : [0x69]
        case 0x69: return [0x69]
        case 0x6F, 0x75: return [0x6F]
        case 0x79: return isFirst && isOpen(after) ? [0x79] : [0x69]
        case 0x77: return isOpen(after) ? [0x77] : [0x6F]
        case 0x68:
            return isFirst || isOpen(after) && !isOpen(before)
                ? [0x68] : isOpen(after) ? [0x68] : []
        case 0x63:
            return after == 0x65 || after == 0x69 || after == 0x79 ? [0x73] : [0x6B]
        case 0x67:
            return after == 0x65 || after == 0x69 || after == 0x79 ? [0x4A] : [0x67]
        case 0x6A: return [0x4A]
        case 0x71: return [0x6B]
        case 0x78: return isFirst ? [0x7A] : [0x6B, 0x73]
        case 0x61...0x7A: return [letter]
        default: return []
        }
    }

    private enum Where { case start, inside, end, anywhere }

    /// By their first letter.
    private static let rules: [[([UInt8], [UInt8], Where)]] = (0..<256).map { letter in
        allRules.filter { Int($0.0[0]) == letter }
    }

    private static let allRules: [([UInt8], [UInt8], Where)] = [
        ("choir", "kwir", .anywhere), ("quay", "ki", .start), ("tion", "Sn", .inside),
        ("ssion", "Sn", .inside), ("stle", "sl", .inside), ("tch", "C", .inside),
        ("sch", "sk", .start), ("cch", "k", .inside), ("ight", "it", .anywhere),
        ("ght", "t", .inside), ("dge", "J", .inside), ("dg", "J", .inside), ("chr", "kr", .start),
        ("sch", "S", .inside), ("ch", "C", .anywhere), ("sh", "S", .anywhere),
        ("sz", "S", .anywhere), ("cz", "C", .anywhere), ("ph", "f", .anywhere),
        ("th", "T", .anywhere), ("ck", "k", .inside), ("gh", "g", .start), ("gh", "", .inside),
        ("kn", "n", .start), ("gn", "n", .start), ("wr", "r", .start), ("rh", "r", .anywhere),
        ("wh", "w", .anywhere), ("ps", "s", .start), ("mb", "m", .end), ("mn", "m", .end),
        ("pb", "b", .inside), ("qu", "kw", .anywhere), ("alk", "ok", .inside),
        ("olk", "ok", .inside), ("cc", "k", .inside), ("ew", "o", .inside), ("re", "ar", .end),
        ("ou", "o", .anywhere), ("ow", "o", .inside), ("au", "o", .anywhere),
        ("aw", "o", .anywhere), ("oo", "o", .anywhere), ("oa", "o", .anywhere),
    ].map { (Array($0.utf8), Array($1.utf8), $2) }

    // MARK: - Comparing

    private static func costs(of sounds: [UInt8]) -> [UInt8] {
        sounds.indices.map { place in
            let sound = sounds[place]
            if isVowel(sound) { return 4 }
            let isAfterVowel = place > 0 && isVowel(sounds[place - 1])
            let isBeforeVowel = place + 1 < sounds.count && isVowel(sounds[place + 1])
            switch sound {
            case 0x72: return isAfterVowel ? 6 : 12
            case 0x68: return 5
            // An "s" is put on and left off everywhere.
            case 0x73: return 5
            case 0x7A where place + 1 == sounds.count: return 5
            case 0x77, 0x79: return 6
            case 0x67 where place > 0 && sounds[place - 1] == 0x6E: return 6
            case 0x74, 0x64, 0x7A, 0x6C: return isAfterVowel && isBeforeVowel ? 20 : 10
            case 0x6E where place == 0 && !isBeforeVowel: return 5
            case 0x6E where place > 0 && sounds[place - 1] == 0x6C: return 10
            default: return 20
            }
        }
    }

    /// How far a sound is from another, in twentieths of a consonant.
    static func cost(_ first: UInt8, _ second: UInt8) -> Int {
        first == second ? 0 : Int(table[Int(first) << 7 | Int(second)])
    }

    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 20, count: 1 << 14)
        func set(_ pairs: String, _ cost: UInt8) {
            for pair in pairs.split(separator: " ") {
                let letters = pair.utf8.map { Int($0) }
                let (one, other) = (letters[0], letters[1])
                table[one << 7 | other] = cost
                table[other << 7 | one] = cost
            }
        }
        set("ai ao io sz", 2)
        set("pb td kg fv SJ CJ wo yi ow iw aw ay oy ha hi ho", 5)
        set("gJ kC yJ mn SC sS sC zJ Tf Tv Td Tt Ts Tz lw lo wv fh", 8)
        set("lr rw vb fp tC dJ ra ro ri kh zC tk", 10)
        set("pk pt bd bg dg la li nl", 13)
        return table
    }()

    /// The cheapest way from a name to the words that begin at a place, and how many words that are.
    ///
    /// `ends` are the places in the sounds at which each word ends.
    func best(in heard: Phones, ends: [Int], limit: Int) -> (cost: Int, words: Int)? {
        let width = sounds.count + 1
        let table = Phones.table
        let beyond = limit + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width) { row in
            // Only the columns from `first` to `last` are within the limit; no other leads back.
            var first = 0
            var last = 0
            row[0] = 0
            while last + 1 < width, row[last] + Int(costs[last]) <= limit {
                row[last + 1] = row[last] + Int(costs[last])
                last += 1
            }
            var found: (cost: Int, words: Int)?
            var word = 0
            for (place, sound) in heard.sounds.enumerated() {
                let more = Int(heard.costs[place])
                var within: (first: Int, last: Int)?
                var corner = beyond
                var left = beyond
                for column in first..<width {
                    if column > last + 1, left > limit { break }
                    let above = column <= last ? row[column] : beyond
                    var cost = above + more
                    if column > 0 {
                        let own = sounds[column - 1]
                        let change = sound == own ? 0 : Int(table[Int(sound) << 7 | Int(own)])
                        cost = min(cost, left + Int(costs[column - 1]), corner + change)
                    }
                    corner = above
                    left = cost
                    row[column] = cost
                    if cost <= limit { within = (within?.first ?? column, column) }
                }
                guard let within else { break }
                (first, last) = within
                while word < ends.count, ends[word] == place + 1 {
                    word += 1
                    guard last == width - 1 else { continue }
                    if row[last] < found?.cost ?? .max { found = (row[last], word) }
                }
            }
            return found
        }
    }

    /// The least that each sound may cost beside some others, wherever it stands among them.
    static func nearest(in heard: Phones) -> [UInt8] {
        var nearest = [UInt8](repeating: .max, count: 128)
        let table = Phones.table
        for other in Set(heard.sounds) {
            for sound in 0..<128 {
                let cost = sound == Int(other) ? 0 : table[Int(other) << 7 | sound]
                nearest[sound] = min(nearest[sound], cost)
            }
        }
        return nearest
    }

    /// Whether a name may cost no more than a limit: each sound of it is left out or put beside one
    /// that was heard.
    func mayBe(within limit: Int, _ nearest: [UInt8]) -> Bool {
        var least = 0
        for (place, sound) in sounds.enumerated() {
            least += Int(min(costs[place], nearest[Int(sound)]))
            if least > limit { return false }
        }
        return true
    }
}
