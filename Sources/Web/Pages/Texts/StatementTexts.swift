/// *Record what was said*.
public struct StatementTexts: Sendable {
    var title = "Record what was said"
    var lead = """
        Write down what you know now. Leave out what you do not know: nothing here is worse than \
        a guess.
        """
    var danger = "Is anyone in immediate danger now?"
    var dangerHint = "Anyone at all: an adult, a child, the person you are with, or you."
    var whoTitle = "Who said it"
    var source = "Who said it?"
    var speaker = "Which person of this case is that?"
    var speakerHint =
        "Choose if it was one of them. What a victim told someone else is still theirs."
    var speakerNone = "None of them, or not known"
    var through = "Through whom did it reach you?"
    var throughHint =
        "If you did not hear it yourself. For example, the school’s safeguarding lead."
    var about = "Whom is it mostly about?"
    var aboutNobody = "Nobody of this case, or not known"
    var prompting = "How did it come up?"
    var wordsTitle = "What was said"
    var exactWords = "Exact words"
    var exactWordsHint = """
        As they were said, swearing and all. No summary and no view of yours: there is room for \
        that at the end.
        """
    var settingTitle = "Where and how"
    var setting = "Where was it said?"
    var settingHint = "For example, consulting room, by phone, on the doorstep."
    var present = "Who else was there or could hear?"
    var presentHint = "Include children, and anyone on the phone. Write “nobody” if nobody."
    var state = "How did the person seem?"
    var calm = "Calm"
    var distressed = "Distressed"
    var otherState = "Something else"
    var affected = "Did alcohol or drugs seem to affect them?"
    var partnerKnows = "Does the other partner know that this person came to you?"
    var partnerKnowsHint = "Do not find out by asking the other partner."
    var whenTitle = "When"
    var said = "When was it said?"
    var saidHint = "For example, 12 Jan 2027, 14:30. Leave the time empty if you do not know it."
    var learned = "When did you learn of it?"
    var learnedHint = "Leave empty if you heard it at that moment yourself."
    var cuesTitle = "What it sounded like"
    var cues = "Did any of these come up?"
    var cuesHint = "People who use abuse often first speak of something else."
    var factsTitle = "Quick facts"
    var noteTitle = "Your own view"
    var interpretation = "Your note"
    var interpretationHint = """
        What you make of it, in your name. It is kept apart from the exact words and never shown \
        as something that the person said.
        """
    var submit = "Record and see what to do"
}
