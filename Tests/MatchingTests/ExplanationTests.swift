import Foundation
import Testing

@testable import Matching

private let words = ExplanationWords()

/// What a sentence says of its weight: "(+7.2)" at its end.
private func said(_ sentence: String) -> Double? {
    guard let open = sentence.lastIndex(of: "("), sentence.hasSuffix(").") else { return nil }
    let number = sentence[sentence.index(after: open)...].dropLast(2)
    return Double(number.replacing("−", with: "-").replacing("+", with: ""))
}

/// The factor that a sentence says; nil where it says none.
private func factor(_ sentence: String) -> Double? {
    guard let end = sentence.range(of: " times ") else { return nil }
    let word = sentence[..<end.lowerBound].split(separator: " ").last ?? ""
    return Double(word.filter { $0 != "," })
}

/// Pairs of every sort: two records of one person, relatives, strangers.
private func pairs(_ count: Int) -> [(PersonForm, PersonForm)] {
    var people = InventedPeople(seed: 21)
    return (0..<count).map { number in
        var one = people.person()
        if people.dice.happens(oneIn: 4) { one.pnc = "1999/0123456X" }
        if people.dice.happens(oneIn: 4) { one.knownAs = "Skip" }
        var other = people.otherRecord(of: one)
        if number % 3 == 1 {
            let relative = people.person()
            (other.given, other.born) = (relative.given, relative.born)
        } else if number % 3 == 2 {
            other = people.otherRecord(of: people.person())
        }
        if people.dice.happens(oneIn: 4) { one.sex = "" }
        if people.dice.happens(oneIn: 8) { other.given = String(other.given.prefix(1)) }
        if people.dice.happens(oneIn: 8) { swap(&other.given, &other.family) }
        return (PersonForm(one), PersonForm(other))
    }
}

/// The model as it is, and one that has counted names.
private let models: [MatchModel] = {
    var names = NameFrequencies()
    var people = InventedPeople(seed: 22)
    for _ in 0..<5_000 { names.add(PersonForm(people.person())) }
    return [million, MatchModel(names: names, population: 5_000), MatchModel(population: 1)]
}()

@Suite struct `The sentence of a ground` {
    @Test func `says for when its weight is for, and against when it is against`() {
        for model in models {
            for (one, other) in pairs(600) {
                for ground in model.explanation(one, other).grounds {
                    let sentence = words.sentence(ground)
                    let isNeither = abs(ground.weight) < 0.05
                    #expect(
                        sentence.contains(": speaks for one person, ")
                            == (!isNeither && ground.weight > 0), "\(sentence)")
                    #expect(
                        sentence.contains(": speaks against, ")
                            == (!isNeither && ground.weight < 0), "\(sentence)")
                    #expect(sentence.contains(": speaks neither for nor against ") == isNeither)
                }
            }
        }
    }

    @Test func `says its weight to a tenth, and a factor that is the weight's`() throws {
        for model in models {
            for (one, other) in pairs(600) {
                for ground in model.explanation(one, other).grounds {
                    let sentence = words.sentence(ground)
                    let number = try #require(said(sentence))
                    #expect(abs(number - Double(ground.weight)) <= 0.0501, "\(sentence)")
                    #expect(words.brief(ground).hasSuffix(words.signed(ground.weight)))
                    let times = exp2(abs(Double(ground.weight)))
                    if sentence.contains("more than a billion times") {
                        #expect(times >= 0.99e9)
                    } else if abs(ground.weight) >= 0.05 {
                        let told = try #require(factor(sentence))
                        #expect(abs(told - times) <= 0.051 * times, "\(sentence)")
                    }
                }
            }
        }
    }

    @Test func `without arithmetic speaks for what its weight speaks for, and as strongly`() throws
    {
        let steps = ["a little", "", "clearly", "strongly"]
        for model in models {
            for (one, other) in pairs(600) {
                for ground in model.explanation(one, other).grounds {
                    let (plain, size) = (words.plain(ground), abs(ground.weight))
                    #expect(plain.hasPrefix(words.found(ground.kind)))
                    if size < 0.05 {
                        #expect(plain.hasSuffix(": speaks neither for nor against."), "\(plain)")
                        continue
                    }
                    let step = steps[size < 1 ? 0 : size < 3 ? 1 : size < 6 ? 2 : 3]
                    let side = ground.weight > 0 ? "for" : "against"
                    let end = [": speaks", step, side].filter { !$0.isEmpty }
                        .joined(separator: " ")
                    #expect(plain.hasSuffix(end + "."), "\(plain)")
                    #expect(plain.contains(", and rare") == (ground.rarity <= -1))
                    #expect(plain.contains(", and common") == (ground.rarity >= 1))
                    #expect(!plain.contains(where: \.isNumber) || ground.isStart, "\(plain)")
                }
            }
        }
    }

    @Test func `says that a name is rare only where the records say so`() {
        let form = { PersonForm(PersonFields(given: $0, family: $1, born: "1984-05-31")) }
        var names = NameFrequencies()
        for number in 0..<4_000 {
            names.add(form("Given\(number % 40)", number % 4 == 0 ? "Smith" : "Name\(number)"))
        }
        names.add(form("Given1", "Quirkbourne"))
        let counted = MatchModel(names: names, population: 4_001)
        func said(_ model: MatchModel, _ family: String) -> String {
            model.explanation(form("Given1", family), form("Given1", family)).grounds
                .filter { if case .family = $0.kind { true } else { false } }
                .map(words.plain).joined()
        }
        #expect(said(counted, "Smith").hasPrefix("The surname is the same, and common:"))
        #expect(said(counted, "Quirkbourne").hasPrefix("The surname is the same, and rare:"))
    }

    @Test(arguments: [
        (0.001, "less than 1 in 100"), (0.2, "20 in 100"), (0.8999, "89 in 100"),
        (0.9, "90 in 100"), (0.9899, "98 in 100"), (0.9999, "more than 99 in 100"),
    ])
    func `says a probability without rounding it up`(probability: Double, words said: String) {
        #expect(words.chance(probability) == said)
    }

    @Test func `holds for weights of every size`() throws {
        for step in -900...900 {
            let weight = Float(step) / 10
            let sentence = words.sentence(Explanation.Ground(kind: .sex(.same), weight: weight))
            #expect(try #require(said(sentence)) == Double(step) / 10)
        }
    }
}

@Suite struct `An explanation` {
    @Test func `adds up to the odds of the model`() {
        for model in models {
            for (one, other) in pairs(600) {
                let explanation = model.explanation(one, other)
                let odds = model.odds(one, other)
                #expect(abs(explanation.odds - odds) <= 0.01, "\(explanation.grounds)")
                #expect(explanation.likelihood == Likelihood(odds: explanation.odds))
            }
        }
    }

    @Test func `starts with how likely any two records are`() {
        for (one, other) in pairs(100) {
            let grounds = million.explanation(one, other).grounds
            #expect(grounds.first?.kind == .start(among: 1_000_000))
            #expect(grounds.count { $0.isStart } == 1)
            #expect((grounds.first?.weight ?? 0) < -15)
        }
    }

    @Test func `is the same from either side`() {
        for (one, other) in pairs(2_000) {
            #expect(abs(million.odds(one, other) - million.odds(other, one)) < 0.001)
        }
    }

    @Test func `has no ground for a field that one of them lacks`() {
        var people = InventedPeople(seed: 23)
        let full = people.person().with { ($0.pnc, $0.knownAs) = ("1999/0123456X", "") }
        let empties: [WritableKeyPath<PersonFields, String>] = [
            \.given, \.middle, \.family, \.sex, \.born, \.phone, \.nhsNumber, \.pnc,
        ]
        let all = fieldNames(full, full)
        #expect(all.count == 9)
        for (number, path) in empties.enumerated() {
            var lacking = full
            lacking[keyPath: path] = ""
            #expect(fieldNames(full, lacking).count == 8, "\(number)")
            #expect(fieldNames(lacking, full).count == 8, "\(number)")
        }
        let homeless = full.with { ($0.address, $0.town, $0.postcode) = ("", "", "") }
        #expect(fieldNames(full, homeless).count == 8)
        #expect(fieldNames(full, PersonFields()).isEmpty)
        #expect(fieldNames(PersonFields(), PersonFields()).isEmpty)
    }

    private func fieldNames(_ one: PersonFields, _ other: PersonFields) -> [String] {
        grounds(one, other).compactMap { ground in
            switch ground.kind {
            case .start, .relatives, .safeguard: nil
            default: "\(ground.kind)"
            }
        }
    }

    @Test func `has a sentence of its own for every level of every field`() {
        var kinds: [Explanation.Ground.Kind] = [.start(among: 1_000), .relatives]
        kinds += GivenLevel.allCases.map { .given($0) }
        kinds += MiddleLevel.allCases.map { .middle($0) }
        kinds += FamilyLevel.allCases.map { .family($0) }
        kinds += BirthLevel.allCases.map { .birth($0) }
        kinds += [.sex(.same), .sex(.other)]
        kinds += HomeLevel.allCases.map { .home($0) }
        kinds += PhoneLevel.allCases.map { .phone($0) }
        kinds += NHSLevel.allCases.map { .nhs($0) }
        kinds += [.police(.same), .police(.other)]
        kinds += Safeguard.allCases.map { .safeguard($0) }
        let sentences = Set(kinds.map { words.sentence(Explanation.Ground(kind: $0, weight: 1)) })
        #expect(sentences.count == kinds.count)
        #expect(sentences.allSatisfy { $0.first?.isUppercase == true && $0.hasSuffix(").") })
    }
}

@Suite struct `The likelihood` {
    @Test(arguments: [
        (0.0, Likelihood.unlikely), (0.19, .unlikely), (0.21, .possible), (0.89, .possible),
        (0.901, .probable), (0.989, .probable), (0.991, .same), (0.999999, .same),
    ])
    func `has its bands`(probability: Double, likelihood: Likelihood) {
        let odds = Float(log2(probability / (1 - probability)))
        #expect(Likelihood(odds: odds) == likelihood)
        if probability > 0 {
            #expect(abs(MatchModel.probability(odds: odds) - probability) < 1e-6)
        }
    }

    @Test func `of what is held down is never more than possible`() {
        for safeguard in Safeguard.allCases {
            #expect(Likelihood(odds: safeguard.most) == .possible)
        }
    }

    @Test func `orders its bands`() {
        #expect(Likelihood.allCases.sorted() == [.unlikely, .possible, .probable, .same])
    }
}
