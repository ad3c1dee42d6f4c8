import Testing

@testable import Matching

@Suite struct `The sound of a packed name` {
    @Test(arguments: [
        ("stephen", "steven"), ("philip", "filip"), ("khalid", "calid"), ("qasim", "kasim"),
        ("knight", "night"), ("wright", "right"), ("thomas", "tomas"), ("phoebe", "feebi"),
        ("mohammed", "muhamad"), ("hussain", "hossein"), ("connor", "conor"),
        ("catherine", "katherine"), ("vaughan", "vaun"), ("sara", "sarah"),
    ])
    func `is one for spellings by ear`(one: String, other: String) {
        #expect(SoundKey(PackedName(one)) == SoundKey(PackedName(other)))
    }

    @Test(arguments: [
        ("dean", "david"), ("robert", "richard"), ("amy", "lily"), ("ann", "nan"),
        ("oliver", "tolliver"), ("harry", "larry"),
    ])
    func `is another for other names`(one: String, other: String) {
        #expect(SoundKey(PackedName(one)) != SoundKey(PackedName(other)))
    }

    @Test func `does not hear doubled letters or vowels behind the beginning`() {
        var dice = Dice(32)
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        for _ in 0..<2_000 {
            let name = dice.one(of: InventedPeople.names)
            guard name.count < 10 else { continue }
            var letters = Array(name)
            let place = dice.number(1...(letters.count - 1))
            letters.insert(letters[place], at: place)
            // A vowel's doubling is silent, a consonant's is one sound.
            guard !"hwycszgp".contains(letters[place]) else { continue }
            #expect(
                SoundKey(PackedName(name)) == SoundKey(PackedName(String(letters))),
                "\(name) \(String(letters))")
            guard let vowel = name.indices.dropFirst(2).first(where: { vowels.contains(name[$0]) })
            else { continue }
            var other = name
            other.replaceSubrange(vowel...vowel, with: "o")
            #expect(
                SoundKey(PackedName(name)) == SoundKey(PackedName(other))
                    || "cg".contains(name[name.index(before: vowel)]), "\(name) \(other)")
        }
    }

    @Test func `of nothing is nothing`() {
        #expect(SoundKey(.none).code == 0)
    }
}
