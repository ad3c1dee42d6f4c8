public import Domain

/// Sign in.
///
/// `Link.signIn`; the form goes back to the same address with `SignInField`.
public struct SignInPage: Page {
    /// The workers of the demo, each with a button; empty outside of a demo.
    public var demoWorkers: [DemoWorker] = []
    /// The password that all demo workers share; used only with `demoWorkers`.
    public var demoPassword = ""
    public var answers: FormAnswers = .empty

    public init(
        demoWorkers: [DemoWorker] = [], demoPassword: String = "", answers: FormAnswers = .empty
    ) {
        self.demoWorkers = demoWorkers
        self.demoPassword = demoPassword
        self.answers = answers
    }

    public struct DemoWorker: Sendable {
        public var name: String
        public var userName: String
        public var role: WorkerRole
        public var agency: String

        public init(
            name: String, userName: String, role: WorkerRole, agency: String
        ) {
            self.name = name
            self.userName = userName
            self.role = role
            self.agency = agency
        }
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.signIn
        var sheet = Sheet(title: words.title, problems: answers.problems)
        sheet.lead = words.lead
        if !demoWorkers.isEmpty { sheet.width = .wide }
        return sheet.html(in: context) {
            tag(.div, .class(demoWorkers.isEmpty ? "sign-in" : "sign-in sign-in--demo")) {
                signInForm(context)
                if !demoWorkers.isEmpty { demoList(context) }
            }
        }
    }

    private func signInForm(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.signIn
        return tag(.div, .class("sheet")) {
            postForm(.signIn, in: context) {
                textInput(
                    Question(SignInField.userName, words.userName), answers, texts,
                    autocomplete: "username")
                textInput(
                    Question(SignInField.password, words.password), answers, texts,
                    type: .password, autocomplete: "current-password")
                button(words.title)
            }
        }
    }

    private func demoList(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.signIn
        return tag(.section, .class("demo-workers"), .labelledby("demo-title")) {
            tag(.h2, .id("demo-title"), text: words.demoTitle)
            tag(.p) {
                words.demoText + " "
                tag(.span, .class("code"), text: demoPassword)
            }
            tag(.ul, .class("plain-list")) {
                for worker in demoWorkers {
                    tag(.li, .class("demo-worker")) {
                        tag(.div) {
                            tag(.strong, text: worker.name)
                            tag(
                                .span, .class("quiet block"),
                                text: "\(texts.words.workerRole(worker.role)), \(worker.agency)")
                        }
                        demoButton(worker, context)
                    }
                }
            }
        }
    }

    private func demoButton(_ worker: DemoWorker, _ context: PageContext) -> HTML {
        postForm(.signIn, in: context, key: worker.userName, class: "demo-form") {
            hiddenField(SignInField.userName, worker.userName)
            hiddenField(SignInField.password, demoPassword)
            button(context.texts.signIn.signIn, style: .plain, about: "as " + worker.name)
        }
    }
}

public enum SignInField {
    public static let userName = "user_name"
    /// Never shown again: a page with a problem leaves it empty.
    public static let password = "password"
}

/// After signing out.
///
/// `Link.signedOut`.
public struct SignedOutPage: Page {

    public init() {}
    public func html(in context: PageContext) -> HTML {
        let words = context.texts.signIn
        return Sheet(title: words.signedOut, lead: words.signedOutText).html(in: context) {
            tag(.p) { buttonLink(words.signInAgain, to: .signIn) }
        }
    }
}
