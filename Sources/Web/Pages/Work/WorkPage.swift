public import Domain

/// The worker's open duties by time left, overdue first.
///
/// `Link.work`.
public struct WorkPage: Page {
    /// In any order: the page groups and sorts them.
    public var duties: [WorkItem]
    /// Documents that wait for the worker, with the case of each.
    public var documents: [(caseID: CaseID, line: DocumentLine)] = []
    /// The worker’s cases, last recorded first.
    public var cases: [WorkCase] = []
    /// Cases whose roles were corrected and of which somebody has not taken note yet.
    public var corrections: [CorrectionCall] = []
    /// Logs that the reader may audit.
    public var audits: [AuditCall] = []
    /// Cases into which somebody went in an emergency, for a manager to look into.
    public var emergencies: [AuditCall] = []
    /// How many notifications wait; nil for a reader who does not deal with them.
    public var notifications: Int?
    /// Whether the reader may see what the records of agencies lack.
    public var readsQuality = false
    /// Whether the reader audits look-ups.
    public var auditsLookUps = false

    public init(
        duties: [WorkItem]
    ) {
        self.duties = duties
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.work
        var sheet = Sheet(title: words.title)
        sheet.width = .wide
        let groups = grouped(now: context.now)
        let overdue = groups.first { $0.group == .overdue }?.items.count ?? 0
        if !duties.isEmpty { sheet.lead = words.summary(duties.count, overdue) }
        return sheet.html(in: context) {
            quickActions(words)
            if let notifications {
                tag(.p) {
                    textLink(context.texts.notification.link(notifications), to: .notifications)
                }
            }
            if !corrections.isEmpty {
                panel(context.texts.roles.workTitle, .caution) {
                    for correction in corrections { correction.html(context.texts) }
                }
            }
            if !emergencies.isEmpty {
                panel(context.texts.access.workTitle, .caution) {
                    for call in emergencies {
                        tag(.p) { textLink(call.reference, to: .openings(call.caseID)) }
                    }
                }
            }
            if auditsLookUps {
                tag(.p) { textLink(context.texts.access.lookUpsLink, to: .lookUps) }
            }
            if !audits.isEmpty {
                panel(context.texts.roles.auditTitle, .plain) {
                    for audit in audits {
                        tag(.p) { textLink(audit.reference, to: .audit(audit.caseID)) }
                    }
                }
            }
            if duties.isEmpty {
                tag(.div, .class("sheet empty")) {
                    tag(.h2, text: words.emptyTitle)
                    tag(.p, text: words.empty)
                }
            }
            for (group, items) in groups { groupSection(group, items, context) }
            if !documents.isEmpty { documentSection(context) }
            if !cases.isEmpty { caseSection(context) }
            tag(.p, .class("quiet")) { textLink(context.texts.identity.queueLink, to: .review) }
            if readsQuality {
                tag(.p, .class("quiet")) { textLink(context.texts.quality.link, to: .dataQuality) }
            }
            tag(.p, .class("quiet")) { textLink(context.texts.access.tiesLink, to: .ties) }
        }
    }

    private func quickActions(_ words: WorkTexts) -> HTML {
        tag(.div, .class("actions")) {
            buttonLink(words.recordStatement, to: .search)
            buttonLink(words.search, to: .search, style: .plain)
        }
    }

    private func documentSection(_ context: PageContext) -> HTML {
        tag(.section, .class("work-group"), .labelledby("my-documents")) {
            tag(.div, .class("work-head")) {
                tag(.h2, .id("my-documents")) {
                    context.texts.writing.workTitle + " "
                    tag(.span, .class("count"), text: String(documents.count))
                }
            }
            tag(.ul, .class("work-list")) {
                for (caseID, line) in documents { documentRow(line, in: caseID, context) }
            }
        }
    }

    private func caseSection(_ context: PageContext) -> HTML {
        let texts = context.texts
        return tag(.section, .class("work-group"), .labelledby("my-cases")) {
            tag(.div, .class("work-head")) {
                tag(.h2, .id("my-cases")) {
                    texts.work.cases + " "
                    tag(.span, .class("count"), text: String(cases.count))
                }
            }
            tag(.ul, .class("work-list")) {
                for line in cases {
                    tag(.li, .class("work-item")) {
                        tag(.div, .class("work-what")) {
                            tag(.p, .class("work-sentence")) {
                                textLink(line.title, to: .case(line.id))
                            }
                            tag(.p, .class("work-case")) {
                                "\(line.area). \(texts.words.standing(line.side, besideUndetermined: line.besideUndetermined))"
                            }
                        }
                        tag(.div, .class("work-when")) {
                            // Nil may mean that the reader may not see it.
                            if let level = line.level { riskTag(level, texts) }
                            if let last = line.lastRecorded {
                                tag(.span, .class("due-time")) {
                                    texts.work.lastRecorded + " "
                                    timeElement(last)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func grouped(now: Instant) -> [(group: Deadline.Group, items: [WorkItem])] {
        let byGroup = Dictionary(grouping: duties) { Deadline(due: $0.due, now: now).group }
        return Deadline.Group.allCases.compactMap { group in
            byGroup[group].map { items in
                (group, items.sorted { order($0) < order($1) })
            }
        }
    }

    private func order(_ item: WorkItem) -> (Int, Int64) {
        // Where no time is set, what is wanted at once comes before what can wait.
        (
            item.emergency ? 0 : item.due == nil && item.clock == nil ? 2 : 1,
            item.due?.milliseconds ?? 0
        )
    }

    private func groupSection(
        _ group: Deadline.Group, _ items: [WorkItem], _ context: PageContext
    ) -> HTML {
        let words = context.texts.work
        let id = "group-\(group.rawValue)"
        return tag(.section, .class("work-group work-group--\(group)"), .labelledby(id)) {
            tag(.div, .class("work-head")) {
                tag(.h2, .id(id)) {
                    words.group(group.rawValue) + " "
                    tag(.span, .class("count"), text: String(items.count))
                }
                if let hint = words.groupHint(group.rawValue) {
                    tag(.p, .class("quiet"), text: hint)
                }
            }
            tag(.ul, .class("work-list")) {
                for item in items { workRow(item, group, context) }
            }
        }
    }

    private func workRow(_ item: WorkItem, _ group: Deadline.Group, _ context: PageContext) -> HTML
    {
        let texts = context.texts
        let words = texts.work
        return tag(.li, .class("work-item")) {
            tag(.div, .class("work-what")) {
                tag(.p, .class("work-sentence")) {
                    tag(.a, .href(.duty(item.caseID, key: item.key))) {
                        item.whole
                        hiddenWords("– " + item.caseReference)
                    }
                }
                tag(.p, .class("work-case")) {
                    textLink(item.caseReference, to: .case(item.caseID), about: item.whole)
                    tag(.span, .class("owner")) {
                        words.owner + " " + item.owner
                    }
                }
            }
            tag(.div, .class("work-when")) {
                if item.due != nil {
                    statusTag(
                        Deadline(due: item.due, now: context.now).words(texts), group.tone)
                } else {
                    statusTag(
                        item.clock ?? texts.time.noSetTime, item.clock == nil ? .plain : .caution)
                }
                if let due = item.due {
                    tag(.span, .class("due-time")) {
                        texts.time.due + " "
                        timeElement(due)
                    }
                }
            }
        }
    }
}

/// One duty of the worklist.
public struct WorkItem: Sendable {
    public var caseID: CaseID
    /// Tells nothing about people: `Case H-4027`.
    public var caseReference: String
    /// The outcome's key.
    public var key: String
    public var sentence: String
    public var owner: String
    public var due: Instant?
    /// How the rule words its clock when there is no set time.
    public var clock: String?
    /// Whom it concerns, by a name that the reader may know.
    public var concerns: String?
    /// Comes before everything else of its group.
    public var emergency = false

    /// The sentence with whom it concerns, which tells it from another of the same words.
    var whole: String { [sentence, concerns].compactMap { $0 }.joined(separator: " – ") }

    public init(
        caseID: CaseID, caseReference: String, key: String, sentence: String, owner: String,
        due: Instant? = nil, clock: String? = nil
    ) {
        self.caseID = caseID
        self.caseReference = caseReference
        self.key = key
        self.sentence = sentence
        self.owner = owner
        self.due = due
        self.clock = clock
    }
}

/// One of the worker's cases.
public struct WorkCase: Sendable {
    public var id: CaseID
    /// How the worker knows the case; set apart from others by its reference.
    public var title: String
    public var area: String
    public var side: Side
    public var besideUndetermined = false
    public var level: RiskLevel?
    public var lastRecorded: Instant?

    public init(
        id: CaseID, title: String, area: String, side: Side, level: RiskLevel? = nil,
        lastRecorded: Instant? = nil
    ) {
        self.id = id
        self.title = title
        self.area = area
        self.side = side
        self.level = level
        self.lastRecorded = lastRecorded
    }
}
