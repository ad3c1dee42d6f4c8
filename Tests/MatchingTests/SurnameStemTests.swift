import Testing

@testable import Matching

@Suite struct `The stem of a surname` {
    private func stem(_ name: String) -> PackedName { SurnameStem.of(PackedName(name)) }

    @Test(arguments: [
        ("kowalski", "kowalska"), ("ivanov", "ivanova"), ("ivanov", "ivanoff"),
        ("zelenskyy", "zelensky"), ("zelenski", "zelenskiy"), ("novitsky", "novicki"),
        ("kazlauskas", "kazlauskiene"), ("kazlauskas", "kazlauskaite"),
        ("papadopoulos", "papadopoulou"), ("kovalenko", "kovalenco"), ("marchuk", "marczuk"),
    ])
    func `is one for a family's forms`(one: String, other: String) {
        #expect(stem(one) == stem(other))
    }

    @Test(arguments: [
        ("ashby", "ashton"), ("smith", "smythe"), ("kowalski", "nowalski"), ("lee", "leigh"),
    ])
    func `is another for other families`(one: String, other: String) {
        #expect(stem(one) != stem(other))
    }

    @Test(arguments: ["ska", "lov", "ana", "ov", "a", ""])
    func `leaves a short name alone`(name: String) {
        #expect(stem(name) == PackedName(name))
    }

    @Test func `of a name longer than twelve letters is the name`() {
        #expect(stem("wolstenholmeska") == PackedName("wolstenholmeska"))
    }
}
