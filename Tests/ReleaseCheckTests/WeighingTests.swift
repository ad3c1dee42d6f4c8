import Foundation
import ReleaseCheck
import Testing

@Suite struct `A text as a whole` {
    private static let harmless =
        "Thank you for coming on Wednesday. The next session is at four, in the same room. "
        + "Bring the sheet that you began, and ring reception if the bus is late. "

    @Test(arguments: [
        "The number is 07700 900361.", "It went to 18 Marlpit Close.", "Ask at Hope House.",
        "It is 19 January 2027.", "The case was heard at MARAC.",
    ])
    func `never outweighs an identifier, a meeting or a day of hers`(text: String) {
        let whole = "Dear Dean, " + `A text as a whole`.harmless + text
        let document = ReleaseDocument(id: "d", text: whole)
        #expect(Case.scanner.evidence(of: document).isFirm)
        #expect(!Case.scan(whole).isClean)
    }

    @Test func `has no firm evidence where it is ordinary`() {
        let document = ReleaseDocument(id: "d", text: "Dear Dean, " + `A text as a whole`.harmless)
        let evidence = Case.scanner.evidence(of: document)
        #expect(!evidence.isFirm)
        #expect(evidence.sentences.count == 3)
        #expect(Case.scan(document.text).isClean)
    }

    @Test func `is read with its people by their part in the case`() throws {
        let document = ReleaseDocument(
            id: "d", text: "Tell Grace that Dean rang at half past four.")
        let words = try #require(Case.scanner.evidence(of: document).sentences.first).words
        #expect(words.contains("[V] that"))
        #expect(words.contains("that [P]"))
        #expect(words.contains("at [#time]"))
        #expect(!words.contains("grace"))
    }

    /// On texts that lists and weights were chosen on, so that it says only that the weights are put to
    /// use as they were fitted: no firm finding is lost, and both shares are at least what detectors
    /// alone reach.
    @Test func `keeps all that is firm, and tells leaks from clean texts no worse than unweighed`()
        throws
    {
        var (weighed, alone) = (CorpusReport(), CorpusReport())
        try Corpus.eachAnswered(Corpus.some()) { scanner, document, label, place in
            let finding = scanner.scan(document)
            let evidence = scanner.evidence(of: document)
            if evidence.isFirm {
                #expect(Set(finding.hits) == Set(evidence.hits), "\(place.path) \(document.id)")
            }
            let length = document.text.unicodeScalars.count
            #expect(finding.hits.allSatisfy { 0 <= $0.start && $0.end <= length })
            weighed.add(finding, label)
            var before = finding
            before.hits = evidence.hits
            before.verdict = evidence.hits.isEmpty ? .clean : .leak
            alone.add(before, label)
        }
        #expect(weighed.leaksStopped >= alone.leaksStopped)
        #expect(weighed.cleanPassed >= alone.cleanPassed)
    }
}
