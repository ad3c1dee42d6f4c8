import Domain
import Rules

/// A document with everything that speaks for and against its release at one moment.
struct DocumentReading {
    struct Checked {
        var check: DocumentCheck
        /// Who has seen to it; nil for what is worked out.
        var by: WorkerID?
        /// Why it does not hold; nil when it does.
        var problem: String?
    }

    let document: DraftOnRecord
    /// Where the release check stops it, those left out that a second person cleared.
    let places: [StoppedPlace]
    let checked: [Checked]

    init(
        _ document: DraftOnRecord, _ scan: DraftScan, decision: Decision, at now: Instant
    ) {
        self.document = document
        let draft = document.latest.value
        let places = scan.places(draft).filter {
            !document.cleared.contains($0.id) || !$0.mayBeCleared
        }
        self.places = places
        let computed = CaseChecks(
            scan, document, places: places, decision: decision, at: now)
        var checked = Documents.checks(for: draft.kind).map { check -> Checked in
            if check.who == .computed {
                return Checked(check: check, by: nil, problem: computed.problem(check))
            }
            let by = document.confirmations.last {
                $0.check == check.id
                    && DocumentReading.mayConfirm(check, scan.register.workers[$0.by], document)
            }?.by
            return Checked(check: check, by: by, problem: by == nil ? check.text : nil)
        }
        if document.isHeld {
            checked.insert(Checked(check: .held, by: nil, problem: DocumentCheck.held.text), at: 0)
        }
        self.checked = checked
    }

    var checks: [DocumentCheck] { checked.map(\.check) }

    /// What still stands against its release.
    var open: [Checked] { checked.filter { $0.problem != nil } }

    /// Whether a check is this worker's to confirm.
    static func mayConfirm(
        _ check: DocumentCheck, _ worker: Worker?, _ document: DraftOnRecord
    ) -> Bool {
        guard let worker else { return false }
        return switch check.who {
        case .worker: worker.id == document.writer
        case .manager: isOtherManager(worker, document)
        case .secondPerson: worker.id != document.writer
        case .computed: false
        }
    }

    /// Whether a worker is a manager who did not write the document, and so may agree to it and clear
    /// a false alarm.
    static func isOtherManager(_ worker: Worker, _ document: DraftOnRecord) -> Bool {
        worker.role == .manager && worker.id != document.writer
    }
}

extension CaseState {
    /// Documents for the person of concern are written by those who meet that person and read by the
    /// managers of the case; nobody else knows that there are any.
    ///
    /// Police and a MARAC get that person's words only with a lawful basis (table D2).
    func seesDocuments(_ worker: Worker) -> Bool {
        switch side(of: worker.id) {
        case .personOfConcern: true
        case .overview: worker.role == .manager
        case .victim, .child, nil: false
        }
    }

    /// Whether a document is for a worker who sees documents: the answer to an access request is only
    /// for those who see the whole case, because its gaps tell what there is.
    func sees(_ document: DraftOnRecord, _ worker: Worker) -> Bool {
        seesDocuments(worker)
            && (document.latest.value.kind != .subjectAccessAnswer
                || Permissions.managesCase(worker, side(of: worker.id)))
    }
}

extension DocumentCheck {
    /// Stands before everything else while a document is held.
    static let held = DocumentCheck(
        "held", .computed, .all, ["DX-20", "DX-06"],
        "Something recorded since it was written makes the text unsafe. Read it again and write a"
            + " new draft.")
}
