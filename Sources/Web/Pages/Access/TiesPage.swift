import Domain

/// Where a worker tells who is close to them, to be kept out of their cases.
///
/// `Link.ties`; the form goes back there with `AccessField`.
public struct TiesPage: Page {
    public var answers: FormAnswers

    public init(answers: FormAnswers) {
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.access
        var sheet = Sheet(title: words.tiesTitle, problems: answers.problems)
        sheet.lead = words.tiesLead
        sheet.back = (texts.common.work, .work)
        return sheet.html(in: context) {
            postForm(.ties, in: context) {
                tag(.h2, text: words.own)
                dateInput(
                    Question(AccessField.born, words.ownBorn, optional: true), answers, texts)
                textInput(
                    Question(AccessField.address, words.address, optional: true), answers, texts)
                textInput(
                    Question(AccessField.postcode, words.postcode, optional: true), answers,
                    texts, width: .short)
                for place in 1...AccessField.ties { tie(place, texts) }
                button(words.keep)
            }
        }
    }

    private func tie(_ place: Int, _ texts: Texts) -> HTML {
        let words = texts.access
        func question(_ field: String, _ label: String) -> Question {
            Question(AccessField.tie(place, field), label, optional: true)
        }
        let isUsed = ["given", "family"].contains { !answers[AccessField.tie(place, $0)].isEmpty }
        return detailsBox(words.closeTo(place), isOpen: place == 1 || isUsed) {
            textInput(question("given", words.given), answers, texts, width: .half)
            textInput(question("family", words.family), answers, texts, width: .half)
            dateInput(question("born", words.born), answers, texts)
            radios(
                question("kind", words.kind),
                [CloseTie.Kind.household, .family].map {
                    Choice($0.rawValue, words.kindWords($0))
                }, answers, texts)
        }
    }
}
