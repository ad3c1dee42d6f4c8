/// Programme reports and certificates (E-42): attendance, and nothing that promises safety.
struct ProgrammeTexts: Sendable {
    var about: @Sendable (String) -> String = { "About: \($0)" }
    var attendanceTitle = "Attendance"
    var programme: @Sendable (String) -> String = { "Programme: \($0)" }
    var period: @Sendable (String, String) -> String = { "From \($0) to \($1)" }
    var offered: @Sendable (String) -> String = { "Sessions offered: \($0)" }
    var attended: @Sendable (String) -> String = { "Sessions attended: \($0)" }
    var missed: @Sendable (String) -> String = { "Session missed on \($0)" }
    var left: @Sendable (String) -> String = { "Left the programme on \($0)" }
    var workTitle = "What was worked on"

    var limitsTitle = "What this report rests on"
    /// A check looks for this paragraph.
    var restsOn = """
        It rests on attendance and on what was said and seen in sessions, and on nothing else.
        """
    /// A check looks for this paragraph.
    var notSafety = """
        Taking part shows that somebody was there. It does not show that behaviour has changed, that \
        the risk is lower or that anybody is safe, and this paper must not be read or used as if it \
        did. Whoever has to judge risk has to go on doing so.
        """

    var certificate: @Sendable (String, String, String, String, String, String) -> String = {
        name, attended, offered, programme, from, to in
        "\(name) attended \(attended) of \(offered) sessions of \(programme) between \(from) and \(to)."
    }
}

/// The statement of risk and expected actions (004-224, 004-225).
struct RiskTexts: Sendable {
    var to: @Sendable (String) -> String = { "For \($0)" }
    var intro = """
        This page says what worries us, what may follow, and what we ask of you. My manager agreed \
        to it before it was given to you, and I will go through it with you.
        """
    var groundsTitle = "What it rests on"
    var grounds = """
        It rests on what you told us yourself, on what was served on you, and on what we saw.
        """
    var quote: @Sendable (String, String) -> String = { "On \($0) you said: “\($1)”" }
    var seen: @Sendable (String, String) -> String = { "On \($0) we saw: \($1)" }
    var missed: @Sendable (String) -> String = { "You did not come to the session on \($0)." }
    var left: @Sendable (String) -> String = { "You left the programme on \($0)." }

    var worryTitle = "What worries us"
    var children = """
        Children are always affected by abuse around them, also when they are in another room, asleep \
        or very young. Saying so is no judgement of how much anybody cares for them.
        """
    var followTitle = "What may follow"
    var follow = [
        "We may have to speak with organisations that work to keep children and adults safe.",
        "They, the police or a court may decide on steps of their own.",
        "We go on looking at what worries us for as long as we work with you, whatever else you"
            + " take part in.",
    ]
    var askTitle = "What we ask of you"
    var ask = [
        "Keep to every order, notice and condition that was served on you.",
        "Hurt, frighten, follow or check up on nobody, and ask nobody else to do it.",
        "Ask neither a child nor anybody else to carry messages.",
        "Keep our appointments, and tell us beforehand if you cannot come.",
        "Come without having drunk alcohol or taken drugs.",
        "If you are close to harming somebody, or yourself, walk away from it and ring 999.",
    ]
    var change = """
        People can change, and it is your choice to begin. Tell me if you want help with any of this.
        """
    var manager = "Manager"
    var received = "I was given this page and it was explained to me"
}
