import Hummingbird
import Pages

/// Every route.
///
/// Anyone may ask for the first group, the second is for the signed in, and the third takes forms
/// that carry the session's token.
func addRoutes(to router: Router<VisitorContext>, _ site: Site) {
    let pages = router.group(context: WorkerContext.self)
    addOpenRoutes(to: router, site)
    addPages(to: pages, site)
    addForms(
        to: pages.group().add(middleware: CheckedForms()).group(context: FormContext.self), site)
}

private func addOpenRoutes(to open: Router<VisitorContext>, _ site: Site) {
    let signIn = SignInController(site: site)
    let about = AboutController(site: site)
    open.get("/health/live", use: about.live)
    open.get("/health/ready", use: about.ready)
    open.get(LinkPattern.asset, use: about.asset)
    open.get(LinkPattern.home, use: signIn.home)
    open.get(LinkPattern.signIn, use: signIn.show)
    open.post(LinkPattern.signIn, use: signIn.signIn)
    open.get(LinkPattern.exit, use: signIn.exit)
    open.get(LinkPattern.signedOut, use: signIn.signedOut)
    open.get(LinkPattern.cookies, use: about.cookies)
    open.get(LinkPattern.accessibility, use: about.accessibility)
    open.get(LinkPattern.safeExit, use: about.safeExit)
    open.get(LinkPattern.howItDecides, use: about.howItDecides)
}

private func addPages(to pages: RouterGroup<WorkerContext>, _ site: Site) {
    pages.get(LinkPattern.work, use: WorkController(site: site).show)
    pages.get(LinkPattern.search, use: SearchController(site: site).show)
    pages.get(LinkPattern.newCase, use: NewCaseController(site: site).show)
    pages.get(LinkPattern.practice, use: RuleController(site: site).practice)
    pages.get(LinkPattern.rule, use: RuleController(site: site).show)
    pages.get(LinkPattern.caseRules, use: RuleController(site: site).silent)
    pages.get(LinkPattern.caseRule, use: RuleController(site: site).whyNot)
    pages.get(LinkPattern.case, use: CaseController(site: site).overview)
    pages.get(LinkPattern.person, use: PersonController(site: site).show)
    pages.get(LinkPattern.addPerson, use: AddPersonController(site: site).show)
    pages.get(LinkPattern.samePerson, use: SamePersonController(site: site).show)
    pages.get(LinkPattern.review, use: ReviewController(site: site).show)
    pages.get(LinkPattern.dataQuality, use: QualityController(site: site).show)
    pages.get(LinkPattern.notifications, use: NotificationsController(site: site).show)
    pages.get(LinkPattern.newNotification, use: NewNotificationController(site: site).show)
    pages.get(
        LinkPattern.closedNotifications, use: NotificationsController(site: site).closed)
    pages.get(LinkPattern.notification, use: NotificationController(site: site).show)
    pages.get(LinkPattern.timeline, use: CaseController(site: site).timeline)
    pages.get(LinkPattern.files, use: CaseController(site: site).files)
    pages.get(LinkPattern.reason, use: ReasonController(site: site).show)
    pages.get(LinkPattern.statement, use: StatementController(site: site).show)
    pages.get(LinkPattern.decision, use: DecisionController(site: site).show)
    pages.get(LinkPattern.why, use: RuleController(site: site).why)
    pages.get(LinkPattern.questions, use: QuestionController(site: site).show)
    pages.get(LinkPattern.dash, use: DashController(site: site).show)
    pages.get(LinkPattern.dashResult, use: DashController(site: site).result)
    pages.get(LinkPattern.instruments, use: InstrumentController(site: site).list)
    pages.get(LinkPattern.instrument, use: InstrumentController(site: site).show)
    pages.get(LinkPattern.instrumentResult, use: InstrumentController(site: site).result)
    pages.get(LinkPattern.happening, use: HappeningController(site: site).show)
    pages.get(LinkPattern.known, use: KnownController(site: site).subjects)
    pages.get(LinkPattern.knownAbout, use: KnownController(site: site).show)
    pages.get(LinkPattern.planContact, use: ContactController(site: site).show)
    pages.get(LinkPattern.contact, use: GateController(site: site).show)
    pages.get(LinkPattern.referral, use: ReferralController(site: site).show)
    pages.get(LinkPattern.documents, use: DocumentController(site: site).list)
    pages.get(LinkPattern.newDocument, use: WritingController(site: site).new)
    pages.get(LinkPattern.document, use: DocumentController(site: site).show)
    pages.get(LinkPattern.editDocument, use: WritingController(site: site).edit)
    pages.get(LinkPattern.paper, use: DocumentController(site: site).paper)
    pages.get(LinkPattern.calendarFile, use: DocumentController(site: site).calendarFile)
    pages.get(LinkPattern.accessRequests, use: AccessRequestController(site: site).list)
    pages.get(LinkPattern.newAccessRequest, use: NewAccessRequestController(site: site).show)
    pages.get(LinkPattern.accessRequest, use: AccessRequestController(site: site).show)
    pages.get(LinkPattern.accessClasses, use: AccessClassesController(site: site).show)
    pages.get(LinkPattern.accessTest, use: AccessTestController(site: site).show)
    pages.get(LinkPattern.duty, use: DutyController(site: site).show)
    pages.get(LinkPattern.judgement, use: JudgementController(site: site).show)
    pages.get(LinkPattern.assign, use: AssignmentController(site: site).show)
    pages.get(LinkPattern.roles, use: RolesController(site: site).show)
    pages.get(LinkPattern.correction, use: CorrectionController(site: site).show)
    pages.get(LinkPattern.audit, use: AuditController(site: site).show)
    pages.get(LinkPattern.openings, use: OpeningsController(site: site).show)
    pages.get(LinkPattern.emergency, use: EmergencyController(site: site).show)
    pages.get(LinkPattern.ties, use: TiesController(site: site).show)
    pages.get(LinkPattern.lookUps, use: LookUpsController(site: site).show)
    pages.get(LinkPattern.retention, use: RetentionController(site: site).show)
    pages.get(LinkPattern.chronology, use: ChronologyController(site: site).show)
}

private func addForms(to forms: RouterGroup<FormContext>, _ site: Site) {
    forms.post(LinkPattern.signOut, use: SignInController(site: site).signOut)
    forms.post(LinkPattern.search, use: SearchController(site: site).search)
    forms.post(LinkPattern.newCase, use: NewCaseController(site: site).send)
    forms.post(LinkPattern.person, use: PersonController(site: site).send)
    forms.post(LinkPattern.addPerson, use: AddPersonController(site: site).send)
    forms.post(LinkPattern.samePerson, use: SamePersonController(site: site).send)
    forms.post(LinkPattern.newNotification, use: NewNotificationController(site: site).send)
    forms.post(LinkPattern.notification, use: NotificationController(site: site).send)
    forms.post(LinkPattern.reason, use: ReasonController(site: site).send)
    forms.post(LinkPattern.statement, use: StatementController(site: site).send)
    forms.post(LinkPattern.questions, use: QuestionController(site: site).send)
    forms.post(LinkPattern.dash, use: DashController(site: site).send)
    forms.post(LinkPattern.instrument, use: InstrumentController(site: site).send)
    forms.post(LinkPattern.happening, use: HappeningController(site: site).send)
    forms.post(LinkPattern.knownAbout, use: KnownController(site: site).send)
    forms.post(LinkPattern.planContact, use: ContactController(site: site).send)
    forms.post(LinkPattern.contact, use: GateController(site: site).send)
    forms.post(LinkPattern.referral, use: ReferralController(site: site).send)
    forms.post(LinkPattern.newDocument, use: WritingController(site: site).sendNew)
    forms.post(LinkPattern.editDocument, use: WritingController(site: site).sendEdit)
    forms.post(LinkPattern.document, use: DocumentController(site: site).decide)
    forms.post(LinkPattern.newAccessRequest, use: NewAccessRequestController(site: site).send)
    forms.post(LinkPattern.accessRequest, use: AccessRequestController(site: site).send)
    forms.post(LinkPattern.accessClasses, use: AccessClassesController(site: site).send)
    forms.post(LinkPattern.accessTest, use: AccessTestController(site: site).send)
    forms.post(LinkPattern.duty, use: DutyController(site: site).send)
    forms.post(LinkPattern.judgement, use: JudgementController(site: site).send)
    forms.post(LinkPattern.assign, use: AssignmentController(site: site).send)
    forms.post(LinkPattern.roles, use: RolesController(site: site).send)
    forms.post(LinkPattern.correction, use: CorrectionController(site: site).send)
    forms.post(LinkPattern.openings, use: OpeningsController(site: site).send)
    forms.post(LinkPattern.emergency, use: EmergencyController(site: site).send)
    forms.post(LinkPattern.ties, use: TiesController(site: site).send)
    forms.post(LinkPattern.retention, use: RetentionController(site: site).send)
    forms.post(LinkPattern.chronology, use: ChronologyController(site: site).send)
}

extension RouterMethods {
    fileprivate func get(
        _ pattern: LinkPattern,
        use handler: @Sendable @escaping (Request, Context) async throws -> Response
    ) {
        on(RouterPath(pattern.rawValue), method: .get, use: handler)
    }

    fileprivate func post(
        _ pattern: LinkPattern,
        use handler: @Sendable @escaping (Request, Context) async throws -> Response
    ) {
        on(RouterPath(pattern.rawValue), method: .post, use: handler)
    }
}
