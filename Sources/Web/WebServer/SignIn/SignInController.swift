import Casework
import Crypto
import Domain
import Hummingbird
import Pages

/// Signing in and out, and leaving in a hurry.
struct SignInController: Sendable {
    let site: Site

    /// Where *Leave this page* leads: a page that anyone might have open.
    static let neutralPage = "https://www.bbc.co.uk/weather"

    @Sendable func home(_ request: Request, _ context: VisitorContext) async throws -> Response {
        site.redirect(to: context.session == nil ? .signIn : .work)
    }

    @Sendable func show(_ request: Request, _ context: VisitorContext) async throws -> Response {
        guard context.session == nil else { return site.redirect(to: .work) }
        return page(request, .empty, .ok)
    }

    @Sendable func signIn(_ request: Request, _ context: VisitorContext) async throws -> Response {
        let form = try await Form(request)
        guard let cookie = site.cookie.value(of: request),
            isSameSecret(form[PageContext.Field.formToken], token(for: cookie))
        else { throw Detour.expiredForm }
        let name = form.text(SignInField.userName) ?? ""
        let password = form[SignInField.password]
        let missing = missingFields(name, password)
        guard missing.isEmpty else {
            return page(request, kept(form, missing), .unprocessableContent)
        }
        guard site.throttle.begin(name, at: site.office.currentInstant()) else {
            return problem(request, form, site.texts.problems.tooManyTries, .tooManyRequests)
        }
        var succeeded: Bool?
        defer {
            site.throttle.finish(name, succeeded: succeeded, at: site.office.currentInstant())
        }
        let worker = try await site.office.signIn(name, password)
        succeeded = worker != nil
        guard let worker else {
            return problem(request, form, site.texts.problems.signIn, .unprocessableContent)
        }
        if let earlier = context.session { try await site.office.endSession(earlier.cookie) }
        var response = site.redirect(to: .work)
        site.cookie.set(try await site.office.startSession(for: worker.id), on: &response)
        return response
    }

    @Sendable func signOut(_ request: Request, _ context: FormContext) async throws -> Response {
        try await site.office.endSession(context.session.cookie)
        var response = site.redirect(to: .signedOut)
        site.cookie.clear(on: &response)
        return response
    }

    @Sendable func signedOut(
        _ request: Request, _ context: VisitorContext
    ) async throws -> Response {
        site.answer(SignedOutPage(), request, to: context.session)
    }

    /// Ends the session and leaves.
    ///
    /// By GET, so that it works as a plain link; that another site could sign someone out with it is
    /// accepted.
    @Sendable func exit(_ request: Request, _ context: VisitorContext) async throws -> Response {
        var response = site.redirect(to: Self.neutralPage)
        site.cookie.clear(on: &response)
        if let session = context.session { try await site.office.endSession(session.cookie) }
        return response
    }

    // MARK: The page

    /// Before there is a session the form's token is made from the cookie, which only a page of
    /// ours can have set and read.
    private func token(for cookie: [UInt8]) -> String {
        Hex.text(Array(SHA256.hash(data: Array("sign-in".utf8) + cookie)))
    }

    private func page(
        _ request: Request, _ answers: FormAnswers, _ status: HTTPResponse.Status
    ) -> Response {
        let known = site.cookie.value(of: request)
        let cookie = known ?? site.office.randomBytes(32)
        var context = site.pageContext(request, nil, key: site.freshKey())
        context.formToken = token(for: cookie)
        let demo = site.configuration.demo
        let page = SignInPage(
            demoWorkers: demo ? Self.demoWorkers : [],
            demoPassword: demo ? DemoPartnership.password : "", answers: answers)
        var response = site.response(page, context, status)
        if known == nil { site.cookie.set(cookie, on: &response) }
        return response
    }

    private static let demoWorkers = DemoPartnership.members.map {
        SignInPage.DemoWorker(
            name: $0.name, userName: $0.signInName, role: $0.role, agency: $0.agency)
    }

    private func problem(
        _ request: Request, _ form: Form, _ message: String, _ status: HTTPResponse.Status
    ) -> Response {
        let problem = FormProblem(field: SignInField.userName, message: message)
        return page(request, kept(form, [problem]), status)
    }

    private func missingFields(_ name: String, _ password: String) -> [FormProblem] {
        let words = site.texts.problems
        return [
            name.isEmpty
                ? FormProblem(field: SignInField.userName, message: words.userName) : nil,
            password.isEmpty
                ? FormProblem(field: SignInField.password, message: words.password) : nil,
        ].compactMap { $0 }
    }

    /// The answers without the password, which is never shown again.
    private func kept(_ form: Form, _ problems: [FormProblem]) -> FormAnswers {
        var answers = form.answers(problems)
        answers.fields[SignInField.password] = nil
        return answers
    }
}
