import ReleaseCheck
import Testing

/// What there is, put together by rule with how a writer says that he will not be told of it.
@Suite struct `Something that is there and not shown` {
    private static let things = [
        "There is a later statement", "There's a recording", "There has been a meeting",
        "A form has been filled in", "The police hold a second account", "She has another number",
        "There is one", "Some papers are being drawn up", "Somebody did ring",
        "Somebody is helping her", "There is more than one account of that night",
        "There was an interview",
    ]
    private static let refusals = [
        "I can't tell you what is in it.", "I am not able to say more.",
        "It is not for you to see.",
        "That is as far as I may go.", "You will not be shown it.", "Please ask your solicitor.",
        "I won't go into it.", "You have no right to see it.", "I'll leave it there.",
        "The rest stays with us.",
    ]
    private static let ordinary = [
        "There is a bus at four", "There's tea in the hall", "We have a new caretaker",
        "There will be cake", "The bell is broken", "There is a draught in that room",
        "The group has a waiting list", "There are three of us in the office",
    ]

    /// How many of some claims with some refusals are stopped, in one sentence and in two.
    private static func stopped(
        _ claims: [String], _ refusals: [String] = refusals
    ) -> (stopped: Int, tried: Int) {
        var (stopped, tried) = (0, 0)
        for claim in claims {
            for refusal in refusals {
                let small = refusal.prefix(1).lowercased() + refusal.dropFirst()
                for text in [
                    "Dear Dean, \(claim). \(refusal) Tessa",
                    "Dear Dean, \(claim), but \(refusal.hasPrefix("I") ? refusal : small) Tessa",
                ] {
                    tried += 1
                    if !Case.scan(text).isClean { stopped += 1 }
                }
            }
        }
        return (stopped, tried)
    }

    @Test func `is stopped, whatever it is and however it is kept back`() {
        let (stopped, tried) = Self.stopped(Self.things)
        #expect(tried >= 200)
        #expect(stopped * 100 >= tried * 95, "\(stopped) of \(tried)")
    }

    @Test func `is nothing where only ordinary things are there`() {
        // "It is not for you to see" tells by itself.
        let (stopped, tried) = Self.stopped(
            Self.ordinary, Self.refusals.filter { !$0.hasPrefix("It is") })
        #expect(stopped * 100 <= tried * 12, "\(stopped) of \(tried)")
    }

    @Test(arguments: [
        "There is a form for your appointment. I can't send it by email.",
        "There is a later train. I can't meet you off it.",
        "There has been a meeting of the tenants about the bins. Please ask the caretaker.",
        "If there is a statement, I can't tell you what is in it.",
        "Anybody may ask whether there is a record. We do not tell anyone what is in it.",
        "Your statement is in your file. I can't change it.",
    ])
    func `is not his own paper, nor one that is only supposed`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test(arguments: [
        "You write that nobody has ever been to a solicitor. That isn't so. I may say no more.",
        "You say that she has no telephone. She has, and you will not be given the number.",
        "You state that there is one account only. There is another, which isn't yours.",
    ])
    func `is told by denying that there is nothing`(text: String) {
        #expect(!Case.scan("Dear Dean, \(text)").isClean)
    }
}

@Suite struct `Talk of what was left out` {
    private static let marks = [
        "strips", "gaps", "black boxes", "grey bars", "white spaces", "blanked lines", "deletions",
    ]

    @Test func `tells of nobody`() {
        for mark in Self.marks {
            for text in [
                "The \(mark) are all cut to one size.",
                "I can't tell you what is under any of the \(mark).",
                "You counted nineteen \(mark). I can't say what is beneath them, and it would be "
                    + "wrong to guess.",
                "The \(mark) stand for whatever is not about you, a name or a clerk's extension.",
            ] {
                let all = "Your copy has been redacted. " + text
                #expect(Case.scan(all).isClean, "\(all)")
            }
        }
    }

    @Test func `tells where it says who is under it`() {
        for mark in Self.marks {
            #expect(!Case.scan("The \(mark) hide what your wife told us in May.").isClean)
        }
    }
}

/// People who told, called by where they stand or what they do.
@Suite struct `Somebody called by a trade` {
    private static let people = [
        "the milkman", "a plumber", "a man of the cloth", "a waitress", "the window cleaner",
        "a teenager", "one of the carers", "the priest", "a barmaid", "someone who delivers to you",
    ]

    @Test func `is a source when they told`() {
        var (stopped, tried) = (0, 0)
        for person in Self.people {
            for text in [
                "It was brought to this office by \(person).",
                "You should know that \(person) spoke to us and did not keep it to themselves.",
                "The first word of it came from \(person), who thought that we should know.",
                "It was \(person) who told us about the state of the door.",
            ] {
                tried += 1
                if !Case.scan("You asked me how I know. \(text)").isClean { stopped += 1 }
            }
        }
        #expect(stopped * 100 >= tried * 90, "\(stopped) of \(tried)")
    }

    @Test(arguments: [
        "The milkman comes at six, so mind the bottles.",
        "A plumber will be here on Wednesday, and he may be noisy.",
        "The caretaker has told us that the lift is mended.",
        "Ask the priest for the key to the hall.",
        "A leaflet was made by a group of fathers.",
    ])
    func `is nobody's source when they did their work`(text: String) {
        #expect(Case.scan(text).isClean)
    }
}
