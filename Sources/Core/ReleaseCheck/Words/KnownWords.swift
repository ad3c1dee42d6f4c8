/// Whether a word is one that everybody uses, or rare enough to be somebody's name.
enum KnownWords {
    static func contains(_ word: String) -> Bool {
        words.contains(word) || stems.contains(Stem.of(word))
    }

    static func contains(word: String, stem: String) -> Bool {
        words.contains(word) || stems.contains(stem)
    }

    private static let words: Set<String> = FunctionWords.function
        .union(FunctionWords.light)
        .union(FunctionWords.words(KnownWordsFirst.text))
        .union(FunctionWords.words(KnownWordsSecond.text))
        .union(FunctionWords.words(KnownWordsOfNames.text))
        .union(FunctionWords.words(HarmConcepts.text))
        .union(FunctionWords.words(PlaceConcepts.text))
        .union(FunctionWords.words(IrregularForms.text))
        .union(NumberWords.units.keys)
        .union(NumberWords.tens.keys)
        .union(NumberWords.ordinals.keys)
        .union(Calendars.weekdays.keys)
        .union(Calendars.units.keys)

    private static let stems: Set<String> = Set(words.map(Stem.of))
}
