import Domain
import Rules

/// What each role may do in a case, apart from what may be seen.
enum Permissions {
    /// Sides that a role can stand on; nil when the side is open to it.
    static func side(_ side: Side, for role: WorkerRole) -> Refusal? {
        let allowed: [Side] =
            switch role {
            case .frontlinePractitioner: [.personOfConcern, .victim, .child]
            case .programmeWorker: [.personOfConcern]
            case .victimAdvocate: [.victim]
            case .childrensSocialWorker: [.child]
            case .manager, .policeOfficer, .maracCoordinator: [.overview]
            // Who audits stands beside nobody and reads no case (D1).
            case .auditor: []
            }
        return allowed.contains(side)
            ? nil
            : .forbidden(
                "side-for-role", ["002-99"],
                "This role cannot stand on that side of the case.",
                clears: "Choose the side that belongs to the role.")
    }

    /// Who takes in what the police and other agencies tell of incidents: those who see whole cases,
    /// and so are never beside the person of concern (002-99, DX-05).
    static func handlesNotifications(_ role: WorkerRole) -> Bool {
        self.side(.overview, for: role) == nil
    }

    /// Whether a worker may write a person's file: those beside the person of concern write only
    /// that person's own (002-100).
    ///
    /// Beside someone of whom it is not known what they are, that person's own.
    static func file(
        of member: CaseState.Member, side: Side?, beside: PersonID? = nil
    ) -> Refusal? {
        guard side == .personOfConcern, member.role != .personOfConcern else { return nil }
        if member.role == .undetermined, member.id == beside { return nil }
        return .noRight("There is no such file for you.")
    }

    /// Who adds people to a case: whoever may write any file of it, and so nobody beside the person of
    /// concern (002-99, 002-100).
    ///
    /// It is the same whoever is in the case, so that it tells of nobody.
    static func adding(side: Side?) -> Refusal? {
        guard side == .personOfConcern else { return nil }
        return .forbidden(
            "added-by-others", ["002-99", "002-100"],
            "Nobody is added to the case from beside the person of concern.",
            clears: "Tell your manager who it is, who looks for them and adds them.")
    }

    /// Who corrects roles, and sees that everyone takes note: a manager, or someone trained in the
    /// five criteria, with the whole case in view (002-27).
    static func seesToRoles(_ worker: Worker, _ side: Side?) -> Bool {
        side == .overview && (worker.role == .manager || worker.trainedForPrimaryAggressor)
    }

    /// A manager with the whole case in view: reads who opened it, as an auditor does, and answers
    /// requests for information about it.
    static func managesCase(_ worker: Worker, _ side: Side?) -> Bool {
        side == .overview && worker.role == .manager
    }

    static func correctingRoles(_ worker: Worker, _ side: Side?) -> Refusal? {
        guard !seesToRoles(worker, side) else { return nil }
        return .forbidden(
            "roles-by-manager", ["002-27", "000-17"],
            "A manager, or someone trained in the five criteria who sees the whole case, corrects"
                + " roles.",
            clears: "Tell your manager what you know.")
    }

    /// Whether a side may do risk assessment with the victim.
    static func riskWork(side: Side?) -> Refusal? {
        guard side == .personOfConcern else { return nil }
        return .forbidden(
            "risk-work-side", ["002-99", "002-100"],
            "Risk is assessed by those who work with the victim. Record what the person of concern"
                + " said, and share what worries you.",
            clears: "A worker beside the victim does it.")
    }

    /// Beside the person of concern only what is about that person is filled in, and not with the
    /// victim or a child (002-99, 002-100).
    static func assessment(
        _ form: AssessmentForm, _ instrument: Instrument, side: Side?
    ) -> Refusal? {
        let isOwn =
            instrument.about == .personOfConcern
            && (form.respondent == .personOfConcern || form.respondent == .professional)
        return isOwn ? nil : riskWork(side: side)
    }

    /// What a worker beside the person of concern may write of orders: those that bind that person
    /// and were served, which are theirs to know (table D2).
    static func order(
        _ order: Order, on respondent: CaseState.Member, side: Side?
    ) -> Refusal? {
        guard side == .personOfConcern else { return nil }
        if let refusal = file(of: respondent, side: side) { return refusal }
        guard order.served == nil || order.considered else { return nil }
        return .forbidden(
            "order-not-served", ["DX-05", "002-100"],
            "Those who work with the victim record an order that was not served yet.",
            clears: "Tell your manager what you know of it.")
    }

    /// Whom a worker beside the person of concern may assign: only those who see the whole case.
    ///
    /// Any other answer would tell who stands beside the victim (DX-05).
    static func assigning(_ worker: WorkerID, _ side: Side, _ work: CaseWork) -> Refusal? {
        guard work.side == .personOfConcern, side != .overview, worker != work.worker.id else {
            return nil
        }
        return .forbidden(
            "assigned-by-manager", ["002-99", "DX-05"],
            "A manager chooses who works on this case. Assign a manager, who assigns the others.",
            clears: "A manager assigns the worker.")
    }

    /// Who may say what stands with the victim: those who work with the victim, or someone who sees
    /// the whole case.
    ///
    /// The gate before work with the person of concern rests on it (004-232, 001-09).
    static func answering(_ fact: FactDefinition, side: Side?) -> Refusal? {
        guard side == .personOfConcern, !isOpenBesideConcern(fact),
            !toldByConcern.contains(fact.name)
        else { return nil }
        return .forbidden(
            "victim-side-answers", ["004-232", "001-09"],
            "Those who work with the victim, or a manager, record this.",
            clears: "Ask your manager to find out and record it.")
    }

    /// Facts that the person of concern may speak of and that must not be lost, though this side is
    /// not asked for them: what that person says never undoes what others said (DX-01).
    private static let toldByConcern: Set<String> = [
        "strangulation", "strangulation.marks", "strangulation.lostConsciousness", "threatToKill",
        "separation.day", "separation.planned", "risk.imminent",
    ]

    /// Whether a fact of the case may be asked of, and answered by, a worker beside the person of
    /// concern: what is about that person, and that there are children.
    ///
    /// Anything else would tell of the victim's side, or let this side speak for it. A pack's new fact
    /// is closed to this side unless it is about the person of concern.
    static func isOpenBesideConcern(_ fact: FactDefinition) -> Bool {
        guard !tellsOfVictim.contains(fact.name) else { return false }
        return fact.scope != .situation || fact.name.hasPrefix("concern.")
            || ["relationship", "children.known", "children.exposed", "children.specialNeeds"]
                .contains(fact.name)
    }

    /// Facts that tell that the victim uses a service, whatever they are about (DX-05).
    static let tellsOfVictim: Set = ["clients.both", "contact.workerSupportsVictim"]

    static func bothSides(_ work: CaseWork) -> Refusal {
        let decision = work.trying { TrialAction.bothSides.add(to: &$0) }
        let blocks = decision.standingBlocks(on: TrialAction.subject)
        guard blocks.isEmpty else { return .blocked(by: blocks) }
        return .forbidden(
            "002-99", ["002-99"],
            "One worker cannot stand beside both. Each needs a worker of their own.",
            clears: "A manager chooses another worker.")
    }
}
