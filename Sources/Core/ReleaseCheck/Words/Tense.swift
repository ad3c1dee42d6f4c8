/// Whether a word tells of something that happened.
enum Tense {
    /// A form of the past: "grabbed", "was", "took", "been".
    static func isPast(_ token: Token) -> Bool {
        if irregular.contains(token.text) { return true }
        return token.text.hasSuffix("ed") && token.text.utf8.count > 4
            && token.stem.utf8.count < token.text.utf8.count && !notPast.contains(token.text)
    }

    private static let irregular = FunctionWords.words(
        """
        was were had did went gone came took taken gave given got said told made knew known \
        thought saw seen
        heard felt left held kept hid hidden ran slept woke spoke spoken wrote written rang \
        bought sold paid
        spent stole stolen brought drove driven sat stood lay fell fallen fought hurt cut put \
        shut lost sent
        swore tore torn burnt wore worn ate eaten drank began begun grew sang hung stuck swung \
        spat forgot
        taught showed shown threw thrown broke broken bit bitten shook caught found struck beat \
        beaten been
        became chose chosen bled crept dealt dug drew flew fled froze frozen led lent meant met \
        rode rose shot
        shrank slid split spread sprang stung strode strove swept swam thrust wept withdrew won \
        wound
        """)

    private static let notPast = FunctionWords.words(
        """
        need indeed speed agreed enclosed attached redacted limited related interested expected \
        required
        needed used united based signed booked advised
        """)
}
