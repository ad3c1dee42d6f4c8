/// The plan for a meeting with the person of concern (004-112 to 004-115).
struct SessionTexts: Sendable {
    var intro: @Sendable (String) -> String = {
        """
        For a meeting with \($0). Nothing on this page may come from anybody but \($0), from what \
        was served on them, or from what you saw yourself: write it so that they could read it.
        """
    }

    var whenTitle = "When and where"
    var settledTitle = "Settled beforehand"
    var settled: @Sendable (String) -> [String] = { blank in
        [
            "Agreed with the line manager: \(blank) on \(blank)",
            "Who else is in the room or next door: \(blank)",
            "Who knows when it begins and when it ends, and rings if I do not: \(blank)",
            "How I leave if I need to: \(blank)",
            "An office or a community building, never a home visit alone.",
        ]
    }
    var beforeTitle = "As it begins"
    var before = [
        "If they have drunk alcohol or taken drugs, do not talk about abuse: end kindly and set"
            + " another time.",
        "Say the limits of confidentiality first.",
        "Nobody else takes part, whoever asks to.",
    ]

    var branchTitle = "What may be talked about"
    var full: @Sendable (String) -> String = {
        """
        \($0) acknowledges what they did. Work through the points below in their own words, and \
        affirm that they speak of it.
        """
    }
    var partial: @Sendable (String) -> String = {
        """
        \($0) acknowledges some of it. Start from what they have said themselves and go no further \
        than they do. Do not expect all of it, and do not corner them.
        """
    }
    var general: @Sendable (String) -> String = {
        """
        \($0) has not acknowledged it. Hold a general conversation about children’s well-being and \
        about how they are themselves, and nothing more.
        """
    }
    var notKnown: @Sendable (String) -> String = {
        """
        Nobody has written down yet what \($0) says of it themselves. Until that is known, hold a \
        general conversation about children’s well-being and about how they are, and nothing more.
        """
    }
    var points = [
        "What they did, the last time and the worst time, in their words.",
        "How often, since when, and whether it has grown.",
        "What else belongs to it: words, money, watching, deciding for somebody.",
        "What it was like for the other person and for any child near.",
        "Whether it happens without alcohol and when they are well.",
        "What happens if it goes on, and what they want instead.",
        "What they are ready to do, and where they could get help.",
    ]
    var generalPoints = [
        "How things are, what a usual day is like, what is hard at present.",
        "How children in their life are doing, and what children need.",
        "Whether they would like help with anything.",
        "If they speak of abuse themselves: listen, write it down word for word, do not press.",
    ]

    var ownTitle = "What they have said themselves"
    var seenTitle = "What was seen"
    var ordersTitle = "What was served on them"
    var missedTitle = "Sessions missed"
    var quote: @Sendable (String, String) -> String = { "\($0): “\($1)”" }
    var seen: @Sendable (String, String) -> String = { "\($0): \($1)" }

    var careTitle = "Take care"
    var care = [
        "No address, no phone number, no arrangement that brings people together.",
        "Carry no message, in either direction.",
        "Do not nod along, make it small, or repeat an excuse.",
        "Speak about how a partner is kept safe only if the programme’s provider was consulted, and"
            + " only in general terms.",
    ]
    var aimsTitle = "What this meeting is for"
    var afterTitle = "Afterwards"
    var after = [
        "Write down what was said, word for word, the same day.",
        "Tell your manager if anything in it is new or worries you.",
    ]
}

/// What to say in a meeting with the person of concern.
struct ScriptTexts: Sendable {
    var intro: @Sendable (String) -> String = {
        "Words to lean on in a meeting with \($0). Say them in your own way; keep the order."
    }

    var firstTitle = "First: what stays between us"
    var limits = [
        "“Before we start I want to be clear about what stays between us and what does not.”",
        "“I keep what you tell me private. But if a child may be at risk, or if anybody else, you"
            + " included, may come to serious harm, I have to pass it on. I cannot promise to keep a"
            + " secret about that.”",
        "“I talk with my manager, and I may speak with other organisations that keep children and"
            + " adults safe.”",
        "“I write down what you say in your own words. Is there anything that you would like to ask"
            + " about that?”",
    ]

    var generalTitle = "The conversation"
    var general = [
        "“How are things at the moment?”",
        "“What is a usual day like for you?”",
        "“If there are children in your life: how are they getting on?”",
        "“Children do best when nobody around them is frightened, and they notice more than we"
            + " think, also from another room.”",
        "“What do you find hard, and who is there for you?”",
        "“Is there anything that you would like help with?”",
    ]
    var generalCare = """
        Stay with how they are and how children are. Ask about no event and no other person. If they \
        speak of abuse themselves, listen, thank them, write it down word for word, and do not press.
        """

    var affirmFull = """
        “You have said yourself what you did. That is not easy, and it is where change starts.”
        """
    var affirmPartial = """
        “You have told me something of it yourself. I do not need to hear everything today.”
        """
    var clear = [
        "“Hurting, frightening or controlling somebody is never acceptable. It is something that a"
            + " person chooses to do, and can choose not to do.”",
        "“It is more than blows: it is also threats, names, watching, money, deciding for"
            + " somebody.”",
        "“People can change. It takes work, and there are places where that work is done.”",
    ]
    var ask = [
        "“Tell me in your own words about the last time. What did you do?”",
        "“What was the worst time? How often does it happen, and since when?”",
        "“What was it like for the other person? What makes you think so?”",
        "“If a child was there or in the house: what might they have seen, heard or felt? Children"
            + " are always affected, also when nobody thinks that they notice.”",
        "“Has it happened when you had not been drinking and were well?”",
        "“Where does this lead if it goes on? What do you want instead?”",
        "“What are you ready to do about it? May I tell you where you can get help?”",
    ]
    var askCare = """
        Ask one thing at a time. Do not corner them, do not agree with a reason that they give for \
        it, and do not fill a silence.
        """

    var lastTitle = "Before you part"
    var last = [
        "“Thank you for coming. This is what I have written down that we agreed:”"
            + " ........................",
        "“If you are close to harming somebody, or yourself, walk away from it and ring 999.”",
    ]
    var next: @Sendable (String) -> String = { "“We meet again on \($0).”" }
    var nextOpen = "“I will be in touch about another time.”"
}
