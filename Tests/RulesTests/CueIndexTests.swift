import Rules
import Testing

@Suite struct `The cues of a pack` {
    private let index = CueIndex([
        Cue(id: "anger", label: "Anger", phrases: ["lose it", "fly off the handle"]),
        Cue(id: "minimiser", label: "Makes it small", phrases: ["didn’t mean it", "it was only"]),
        Cue(id: "control", label: "Control", phrases: ["won't let her", "lose"]),
    ])

    @Test(arguments: [
        ("Sometimes I lose it.", ["anger", "control"]),
        ("I LOSE\nIT, that's all", ["anger", "control"]),
        ("I fly off, the handle", ["anger"]),
        ("I didn't mean it. I wont let her out.", ["minimiser", "control"]),
        ("It was, only", ["minimiser"]),
    ])
    func `are found as whole words, case, marks and apostrophes aside`(
        text: String, cues: [String]
    ) {
        #expect(index.cues(in: text) == Set(cues))
    }

    @Test(arguments: ["", "It closes its doors.", "fly off the", "it was", "I let her win"])
    func `are not found in parts of words or of phrases`(text: String) {
        #expect(index.cues(in: text).isEmpty)
    }
}
