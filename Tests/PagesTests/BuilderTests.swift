import Domain
import Testing

@testable import Pages

@Suite struct `The builder` {
    @Test func `escapes text`() {
        let html = tag(.p, text: "<b> & \"quoted\" & 'single'")
        #expect(
            html.text == "<p>&lt;b&gt; &amp; &quot;quoted&quot; &amp; &#39;single&#39;</p>")
    }

    @Test func `escapes attributes so that they cannot be left`() {
        let html = tag(.input, .value("\" onfocus=\"alert(1)"))
        #expect(html.text == "<input value=\"&quot; onfocus=&quot;alert(1)\">")
    }

    @Test func `escapes a bare string in a block and keeps pieces as they are`() {
        let html = tag(.div) {
            "a < b"
            tag(.em, text: "c")
        }
        #expect(html.text == "<div>a &lt; b<em>c</em></div>")
    }

    @Test func `lets every character of other scripts through`() {
        #expect(HTML(text: "Siân – ‘Llŷr’ 👩🏽‍⚕️").text == "Siân – ‘Llŷr’ 👩🏽‍⚕️")
    }

    @Test func `writes attributes without a value and leaves nil ones out`() {
        let html = tag(.input, .checked, nil, .name("a"))
        #expect(html.text == "<input checked name=\"a\">")
    }

    @Test func `takes addresses outside only of three kinds`() {
        #expect(WebAddress("https://example.org/a")?.text == "https://example.org/a")
        #expect(WebAddress("javascript:alert(1)") == nil)
        #expect(WebAddress("http://example.org") == nil)
        #expect(WebAddress("https://example.org/a b") == nil)
        #expect(WebAddress(phone: "01632 960 402")?.text == "tel:01632960402")
        #expect(WebAddress(phone: "no number") == nil)
    }
}

@Suite struct `A link` {
    @Test func `encodes everything but plain letters and digits in a part`() {
        let link = Link.duty(Sample.caseID, key: "rule/1?#é x")
        #expect(link.path.hasSuffix("/duties/rule%2F1%3F%23%C3%A9%20x"))
    }

    @Test(arguments: [
        (Link.case(Sample.caseID), LinkPattern.case),
        (.timeline(Sample.caseID), .timeline), (.files(Sample.caseID), .files),
        (.questions(Sample.caseID), .questions), (.statement(Sample.caseID), .statement),
        (.decision(Sample.caseID, Sample.entryID), .decision),
        (.dash(Sample.caseID, Sample.alex), .dash),
        (.dashResult(Sample.caseID, Sample.entryID), .dashResult),
        (.planContact(Sample.caseID), .planContact),
        (.contact(Sample.caseID, Sample.entryID), .contact),
        (.referral(Sample.caseID), .referral), (.reason(Sample.caseID), .reason),
        (.duty(Sample.caseID, key: "k"), .duty),
        (.why(Sample.caseID, key: "k"), .why), (.judgement(Sample.caseID), .judgement),
        (.assign(Sample.caseID), .assign), (.rule("r"), .rule), (.home, .home),
        (.caseRules(Sample.caseID), .caseRules), (.caseRule(Sample.caseID, "r"), .caseRule),
        (.practice, .practice),
        (.signIn, .signIn), (.signOut, .signOut), (.signedOut, .signedOut), (.exit, .exit),
        (.work, .work), (.search, .search), (.newCase, .newCase), (.cookies, .cookies),
        (.accessibility, .accessibility), (.safeExit, .safeExit),
        (.howItDecides, .howItDecides),
    ]) func `has the shape that the router knows`(link: Link, pattern: LinkPattern) {
        let parts = link.path.split(separator: "/")
        let shape = pattern.rawValue.split(separator: "/")
        #expect(parts.count == shape.count)
        for (part, wanted) in zip(parts, shape) where !wanted.hasPrefix(":") {
            #expect(part == wanted)
        }
    }

    @Test func `to an asset changes with its bytes`() {
        let one = Asset("a", "css", type: "text/css", bytes: [1])
        let other = Asset("a", "css", type: "text/css", bytes: [2])
        #expect(one.path != other.path)
        #expect(Assets.css.path.hasPrefix("/assets/sightline-"))
        #expect(!Assets.css.bytes.isEmpty && !Assets.script.bytes.isEmpty)
    }
}
