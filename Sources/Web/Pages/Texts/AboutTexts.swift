/// A heading and the paragraphs under it; a paragraph that starts with `- ` is an item of a list.
struct Passage: Sendable {
    var heading: String
    var lines: [String]
}

/// The pages that the footer leads to.
public struct AboutTexts: Sendable {
    var cookiesTitle = "Cookies"
    var cookiesLead = "Sightline uses one cookie, and only while you are signed in."
    var cookies = [
        Passage(
            heading: "What it is for",
            lines: [
                """
                It holds a random number by which Sightline knows that you are the one who signed \
                in. It holds nothing about you or anybody else, and no other site can read it.
                """,
                "It ends when you sign out, when you leave a page by the red button, or by itself.",
            ]),
        Passage(
            heading: "What there is not",
            lines: [
                """
                No cookies that count visits, no advertising, nothing from other companies. \
                Because the one cookie is needed for signing in, there is nothing to accept or \
                refuse.
                """
            ]),
    ]

    var accessibilityTitle = "Accessibility statement"
    var accessibilityLead = """
        Everyone in the partnership should be able to use Sightline, in a hurry and under strain.
        """
    var accessibility = [
        Passage(
            heading: "What you can do",
            lines: [
                "- use every page with a keyboard alone",
                "- enlarge text to four times its size without scrolling sideways",
                "- listen to every page with a screen reader",
                "- use everything with scripts turned off",
                "- print any page without menus and buttons",
            ]),
        Passage(
            heading: "How it was tested",
            lines: [
                """
                Sightline aims to meet the Web Content Accessibility Guidelines 2.2 at level AA. \
                Every page is checked by automatic tests before each release: contrast, names of \
                controls, order of headings, focus that can be seen, and a window 320 pixels wide. \
                Automatic tests do not find everything. No audit by people who use assistive \
                technology has been made yet.
                """
            ]),
        Passage(
            heading: "If something does not work for you",
            lines: [
                """
                Tell whoever looks after Sightline in your organisation; they can also give you a \
                page in another form. If the answer does not help, the Equality Advisory and \
                Support Service can advise you.
                """
            ]),
    ]

    var safeExitTitle = "What “Leave this page” does, and does not do"
    var safeExitLead = """
        Use it when someone comes near who must not see your screen. You can also press Shift \
        three times within five seconds.
        """
    var safeExit = [
        Passage(
            heading: "What it does",
            lines: [
                "- covers the page at once, where scripts are on",
                "- signs you out, so that going back shows the sign-in page and no case",
                "- opens a page that has nothing to do with Sightline",
            ]),
        Passage(
            heading: "What it does not do",
            lines: [
                "- it does not erase your browser’s history: that you opened Sightline can be seen",
                "- it does not keep what you were typing into a form",
                "- it does not close other windows, or hide notices on your screen",
                "- it does not help if the device itself is being watched",
            ]),
        Passage(
            heading: "Before a visit",
            lines: [
                """
                Close Sightline before you enter someone’s home. Do not open it on a device that \
                belongs to a victim or to the person of concern.
                """
            ]),
    ]

    var decidesTitle = "How Sightline decides"
    var decidesLead = """
        Sightline follows written rules. It does not guess, score people by what others did, or \
        learn from cases.
        """
    var decides = [
        Passage(
            heading: "Rules with sources",
            lines: [
                """
                Each rule was written from published guidance, law or a local procedure, and names \
                the document and section. Open “Why” under any advice to read the rule, its source \
                and the facts that led to it.
                """
            ]),
        Passage(
            heading: "Not known is not no",
            lines: [
                """
                When a fact is not known, Sightline takes the careful way and asks for it. The \
                questions that would change most come first.
                """
            ]),
        Passage(
            heading: "What always holds",
            lines: [
                "- nothing stands between anyone and 999",
                "- what a victim or child said never reaches the person of concern",
                "- a score can raise the risk, and never lower it",
                "- no rule on role or risk reads anyone’s sex",
            ]),
        Passage(
            heading: "You decide",
            lines: [
                """
                You can decline what Sightline asks for, with a reason, which stays on record. A \
                few blocks have no override because they keep people alive; each says so.
                """
            ]),
    ]
}
