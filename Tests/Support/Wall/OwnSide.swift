import Casework
import Domain
import Rules

/// What is recorded where a worker beside the person of concern may see it: the same in all cases of
/// one group.
struct OwnSide {
    var chance: Chance
    let procedure: Procedure
    /// Who opened the case, and so whether the reader may have written of the victim.
    let opener: String
    /// The victim whom the reader names in opening the case: the reader's own knowledge is no secret
    /// to the reader.
    let told: PersonDetails?

    init(_ seed: UInt64, _ procedure: Procedure) {
        chance = Chance(seed)
        self.procedure = procedure
        opener = chance.pick(["practitioner", "manager", "police"])
        let isTold = chance.once(in: 3)
        told =
            opener == "practitioner" && isTold
            ? PersonDetails(name: PersonName(given: "Vera", family: "Holt"))
            : nil
    }

    mutating func details() -> PersonDetails {
        PersonDetails(
            name: PersonName(given: "Dean", family: "Ashby"), born: Day(1990, 4, 2),
            address: "1 Long Lane", postcode: "AL1 3JE", phone: "01632 960123")
    }

    /// In the order of their minutes.
    mutating func steps() -> [Step] {
        var steps = Cast.members.filter { Cast.besideConcern.contains($0.key) }.map { member in
            step(.assign(member.key, member.side), by: "manager", minute: 1)
        }
        steps.insert(step(.assign("manager", .overview), by: opener, minute: 0), at: 0)
        steps.append(step(.assign("police", .overview), by: "manager", minute: 1))
        var minute = 5
        for _ in 0..<(4 + chance.roll(5)) {
            minute += 1 + chance.roll(600)
            steps.append(happening(minute))
        }
        steps.append(step(.contact(contact(), with: "concern"), minute: minute + 5))
        if chance.once(in: 2) {
            let answers: [String: Answer] = ["managerApproved": .yes, "planAgreed": .yes]
            steps.append(
                step(.answer(contact: 0, answers), by: "manager", minute: minute + 9))
        }
        if chance.once(in: 2) {
            let kind = chance.pick([DocumentKind.appointmentLetter, .textMessage, .sessionPlan])
            steps.append(step(.draft(kind), minute: minute + 10))
        }
        if chance.once(in: 3) {
            let received = World.start.day
            steps.append(
                step(
                    .accessRequest(received), by: chance.pick(["practitioner", "manager"]),
                    minute: minute + 11))
        }
        if chance.once(in: 2) {
            steps.append(
                step(
                    .duty(chance.roll(5), done: true, note: "Done at the office."),
                    minute: minute + 12))
        }
        return steps
    }

    private func step(_ deed: Step.Deed, by: String = "practitioner", minute: Int) -> Step {
        Step(by: by, minute: minute, deed: deed, isSecret: false)
    }

    private mutating func happening(_ minute: Int) -> Step {
        let now = World.start.adding(minutes: minute)
        let by = chance.pick(Cast.besideConcern)
        switch chance.roll(10) {
        case 0, 1, 2:
            let words = chance.pick([
                "I want to change.", "I lost it again.", "It is only the drink.",
                "I will find out where they are.",
            ])
            var statement = Statement(
                provenance: Provenance(source: .personOfConcern), words: words, said: now,
                learned: now)
            statement.answers.discloses = chance.pick(Answer.allCases)
            statement.answers.seeksHelp = chance.pick(Answer.allCases)
            return step(
                .statement(statement, speaker: "concern", about: nil), by: by, minute: minute)
        case 3:
            let statement = Statement(
                provenance: Provenance(source: .ownObservation), words: "Was calm and on time.",
                said: now, learned: now)
            return step(
                .statement(statement, speaker: nil, about: "concern"), by: by, minute: minute)
        case 4:
            let attendance = PoliceAttendance(at: now, grade: chance.some(of: RiskLevel.allCases))
            return step(.attendance(attendance), by: "police", minute: minute)
        case 5:
            let kind = chance.some(of: procedure.happenings.map(\.kind)) ?? "moves"
            return step(
                .development(kind, about: "concern", detail: "As told."), by: by, minute: minute)
        case 6: return order(minute, now)
        case 7: return ownFinding(minute, by)
        case 8:
            return step(
                .responses(about: "concern", [chance.pick(["substanceTreatment", "other"])]),
                by: by, minute: minute)
        default: return step(.reason("I meet them alone tomorrow."), by: by, minute: minute)
        }
    }

    private mutating func order(_ minute: Int, _ now: Instant) -> Step {
        let kind = chance.pick([Order.Kind.nonMolestation, .bail, .dapo])
        let order = Order(
            kind: kind, respondent: noPerson, start: now.day, end: now.day.adding(days: 28),
            served: now)
        return step(.order(order, on: "concern", protects: []), by: "manager", minute: minute)
    }

    private mutating func ownFinding(_ minute: Int, _ by: String) -> Step {
        let own = procedure.vocabulary.definitions.filter {
            $0.question != nil && $0.name.hasPrefix("concern.") && $0.type == .truth
        }
        let fact = chance.some(of: own.map(\.name)) ?? "concern.substance"
        let finding = Finding(
            fact: fact, value: chance.pick(["yes", "no"]),
            provenance: Provenance(source: .personOfConcern))
        return step(.finding(finding, about: .situation), by: by, minute: minute)
    }

    private mutating func contact() -> PlannedContact {
        PlannedContact(
            with: .personOfConcern,
            purpose: chance.pick([.abuseDiscussion, .programmeWork, .challenge]),
            channel: chance.pick([.office, .phone, .homeVisit]), place: "The surgery",
            at: World.start.adding(hours: 24 * 8), answers: ["alone": .no])
    }
}

/// Stands where a step names people by their keys.
let noPerson = PersonID(random: [UInt8](repeating: 1, count: 16))
