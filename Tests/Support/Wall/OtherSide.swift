import Casework
import Domain
import Rules

/// What the victim's, the children's and third parties' side records, or leaves: every way that
/// table D2 keeps from a worker beside the person of concern.
struct OtherSide {
    var chance: Chance
    let procedure: Procedure
    private var people: [String] = []

    init(_ seed: UInt64, _ procedure: Procedure) {
        chance = Chance(seed)
        self.procedure = procedure
    }

    /// Nothing at all, a little, or much; spread over the time of the case.
    ///
    /// - Parameter until: the minute of the last step of the own side.
    mutating func steps(until last: Int) -> [Step] {
        let count = chance.pick([0, 1, 2, 4, 7, 11])
        guard count > 0 else { return [] }
        var minutes = (0..<count).map { _ in 3 + chance.roll(last + 60) }.sorted()
        var steps: [Step] = []
        if chance.roll(8) > 0 {
            let first = minutes.removeFirst()
            people.append("victim")
            steps.append(step(.add("victim", .victim, details()), minute: first))
        }
        for minute in minutes { steps.append(happening(minute)) }
        return steps
    }

    private mutating func step(_ deed: Step.Deed, by: String? = nil, minute: Int) -> Step {
        Step(by: by ?? "manager", minute: minute, deed: deed, isSecret: true)
    }

    private mutating func happening(_ minute: Int) -> Step {
        let now = World.start.adding(minutes: minute)
        switch chance.roll(18) {
        case 0:
            let member = Cast.member(chance.pick(Cast.besideVictim))
            return step(.assign(member.key, member.side), minute: minute)
        case 1, 2, 3: return statement(minute, now)
        case 4:
            let incident = Incident(
                provenance: Provenance(source: chance.pick([.victim, .child])), at: now, known: now,
                what: chance.letters(), crime: chance.pick(Answer.allCases),
                strangulation: chance.pick(Answer.allCases),
                childrenPresent: chance.pick(Answer.allCases))
            return step(.incident(incident, speaker: "victim"), minute: minute)
        case 5: return step(.dash(dash(now)), minute: minute)
        case 6:
            let judgement = Judgement(
                level: chance.pick(RiskLevel.allCases), imminent: chance.pick(Answer.allCases),
                reasons: [chance.letters()])
            return step(.judgement(judgement), minute: minute)
        case 7, 8: return finding(minute)
        case 9: return contact(minute, now)
        case 10:
            let kind = chance.pick(["marac", "victimSupport", "idva"])
            return step(.referral("victim", kind: kind), minute: minute)
        case 11:
            let kind = chance.some(of: procedure.happenings.map(\.kind)) ?? "moves"
            if chance.once(in: 3) {
                let told = Step.Deed.development(kind, about: "concern", detail: chance.letters())
                return step(told, by: chance.pick(["advocate", "social"]), minute: minute)
            }
            return step(
                .development(
                    kind, about: chance.some(of: people) ?? "victim", detail: chance.letters()),
                minute: minute)
        case 12: return order(minute, now)
        case 13: return assessment(minute, now)
        case 14:
            let key = "one more \(people.count)"
            people.append(key)
            let role = chance.pick([Role.child, .child, .victim, .undetermined])
            return step(.add(key, role, details()), minute: minute)
        case 15:
            return step(.describe(chance.some(of: people) ?? "victim", details()), minute: minute)
        case 16: return small(minute)
        default:
            return step(
                .link(
                    chance.some(of: people) ?? "victim", "concern",
                    chance.pick(Relationship.Kind.allCases)),
                minute: minute)
        }
    }

    // MARK: What each holds

    private mutating func details() -> PersonDetails {
        PersonDetails(
            name: PersonName(given: chance.letters(6), family: chance.letters(7)),
            born: Day(1960 + chance.roll(60), 1 + chance.roll(12), 1 + chance.roll(28)),
            address: chance.letters(), postcode: "ZZ\(chance.roll(10)) \(chance.roll(10))QX",
            phone: "07700 900\(100 + chance.roll(900))",
            pregnant: chance.some(of: Answer.allCases))
    }

    private mutating func statement(_ minute: Int, _ now: Instant) -> Step {
        let source = chance.pick([Source.victim, .victim, .child, .thirdParty, .police, .agency])
        var statement = Statement(
            provenance: Provenance(
                source: source, through: chance.once(in: 2) ? [chance.letters()] : []),
            words: chance.letters(40), interpretation: chance.letters(20),
            setting: chance.letters(),
            said: now, learned: now)
        statement.answers.discloses = chance.pick(Answer.allCases)
        statement.answers.immediateDanger = chance.once(in: 6) ? .yes : .unknown
        statement.answers.threat = chance.pick(Answer.allCases)
        let about = source == .police ? "victim" : chance.some(of: people)
        return step(
            .statement(statement, speaker: source == .victim ? "victim" : nil, about: about),
            by: chance.pick(["advocate", "manager", "social"]), minute: minute)
    }

    private mutating func dash(_ now: Instant) -> DashForm {
        let yes = chance.roll(DashForm.itemCount + 1)
        let items = (1...DashForm.itemCount).map {
            ($0, DashForm.Item(answer: $0 <= yes ? .yes : .no, source: .victim))
        }
        return DashForm(
            respondent: .victim, items: Dictionary(uniqueKeysWithValues: items), completed: now)
    }

    /// Any fact that can be answered, about the situation or about a contact of the other side's.
    private mutating func finding(_ minute: Int) -> Step {
        let onContact = chance.once(in: 4)
        let asked = procedure.vocabulary.definitions.filter {
            $0.question != nil && $0.scope == (onContact ? .contact : .situation)
        }
        let definition = chance.pick(asked)
        // What an agency says of the person of concern is for their worker to know.
        let source = chance.pick([Source.victim, .child, .thirdParty, .ownObservation])
        let finding = Finding(
            fact: definition.name, value: value(of: definition),
            provenance: Provenance(source: source),
            note: chance.letters())
        return step(
            .finding(finding, about: onContact ? .contact(0) : .situation), minute: minute)
    }

    private mutating func value(of definition: FactDefinition) -> String {
        switch definition.type {
        case .truth: chance.pick(["yes", "no"])
        case .count: String(chance.roll(min(definition.most ?? 9, 9) + 1))
        case .day: World.start.day.description
        case .instant: World.start.description
        case .choice(let words), .level(let words), .set(let words): chance.pick(words)
        }
    }

    private mutating func contact(_ minute: Int, _ now: Instant) -> Step {
        let isHousehold = chance.once(in: 3)
        let contact = PlannedContact(
            with: isHousehold ? .household : .victim, purpose: .riskManagement,
            channel: chance.pick([.homeVisit, .phone, .office]), place: chance.letters(),
            at: now.adding(hours: 24 * chance.roll(9)))
        return step(
            .contact(contact, with: isHousehold ? nil : "victim"),
            by: chance.pick(["advocate", "manager"]), minute: minute)
    }

    private mutating func order(_ minute: Int, _ now: Instant) -> Step {
        let isConsidered = chance.once(in: 2)
        let order = Order(
            kind: chance.pick([Order.Kind.nonMolestation, .bail, .dapo]), respondent: noPerson,
            start: isConsidered ? nil : now.day, considered: isConsidered, note: chance.letters())
        return step(.order(order, on: "concern", protects: ["victim"]), minute: minute)
    }

    private mutating func assessment(_ minute: Int, _ now: Instant) -> Step {
        let fitting = procedure.instruments.values.filter {
            $0.id != "dash" && !$0.items.isEmpty && $0.about == .victim
                && $0.respondents.contains(.victim)
        }.sorted { $0.id < $1.id }
        guard let instrument = chance.some(of: fitting) else { return small(minute) }
        var items: [Int: AssessmentForm.Item] = [:]
        for item in instrument.items {
            items[item.number] = AssessmentForm.Item(
                answer: chance.pick(instrument.answers(to: item)), note: chance.letters())
        }
        let form = AssessmentForm(
            instrument: instrument.id, respondent: .victim, items: items, completed: now)
        return step(.assessment(form, about: "victim"), minute: minute)
    }

    /// What leaves little: a duty of the other side's done, a message, a plan, a try that is refused.
    private mutating func small(_ minute: Int) -> Step {
        switch chance.roll(5) {
        case 0:
            step(
                .duty(chance.roll(9), done: chance.once(in: 2), note: chance.letters()),
                by: chance.pick(["advocate", "manager", "social"]), minute: minute)
        case 1: step(.message(from: "concern", to: "victim"), minute: minute)
        case 2: step(.responses(about: "victim", ["other"]), minute: minute)
        case 3: step(.reason(chance.letters()), by: "manager", minute: minute)
        // Someone who is on no case tries to write to this one; the refusal is on its record.
        default:
            step(
                .judgement(Judgement(level: .high, reasons: ["x"])), by: "stranger", minute: minute)
        }
    }
}
