/// How one agency of the second population keeps records.
struct SecondAgency: Sendable {
    /// The shape in which names are kept.
    enum Names { case apart, lower, allInGiven, surnameFirst, initials }
    /// What stands for a date that is not known.
    enum Dates { case missing, yearOnly, firstOfMonth, epoch, guessed }

    let name: String
    let share: Double
    let names: Names
    let dates: Dates
    /// How often the date is not known, and how often day and month stand the American way round.
    let noDate: Double
    let turned: Double
    let noAddress: Double
    let noPostcode: Double
    let noPhone: Double
    let noNumber: Double
    let noSex: Double
    let middles: Double
    /// How often each name has a slip in it.
    let slips: Double
    /// How many characters a name may have.
    var width = 40
    var wordySex = false

    static let all = [
        SecondAgency(
            name: "ambulance", share: 0.16, names: .apart, dates: .guessed, noDate: 0.08,
            turned: 0.005, noAddress: 0.1, noPostcode: 0.12, noPhone: 0.5, noNumber: 0.35,
            noSex: 0.03, middles: 0.05, slips: 0.07),
        SecondAgency(
            name: "prison", share: 0.08, names: .surnameFirst, dates: .missing, noDate: 0.01,
            turned: 0.002, noAddress: 0.25, noPostcode: 0.3, noPhone: 0.85, noNumber: 0.5,
            noSex: 0, middles: 0.6, slips: 0.03, wordySex: true),
        SecondAgency(
            name: "youth justice", share: 0.07, names: .apart, dates: .missing, noDate: 0.02,
            turned: 0.005, noAddress: 0.05, noPostcode: 0.08, noPhone: 0.3, noNumber: 0.8,
            noSex: 0.01, middles: 0.4, slips: 0.04),
        SecondAgency(
            name: "benefits office", share: 0.15, names: .apart, dates: .missing, noDate: 0.01,
            turned: 0.004, noAddress: 0.03, noPostcode: 0.03, noPhone: 0.3, noNumber: 1,
            noSex: 0.2, middles: 0.3, slips: 0.02, width: 12),
        SecondAgency(
            name: "immigration", share: 0.06, names: .allInGiven, dates: .firstOfMonth,
            noDate: 0.04, turned: 0.05, noAddress: 0.15, noPostcode: 0.2, noPhone: 0.4,
            noNumber: 1, noSex: 0.02, middles: 0.8, slips: 0.05),
        SecondAgency(
            name: "college", share: 0.08, names: .apart, dates: .missing, noDate: 0.02,
            turned: 0.01, noAddress: 0.05, noPostcode: 0.05, noPhone: 0.15, noNumber: 1,
            noSex: 0.25, middles: 0.2, slips: 0.02, wordySex: true),
        SecondAgency(
            name: "refuge", share: 0.06, names: .apart, dates: .yearOnly, noDate: 0.15,
            turned: 0.01, noAddress: 0.5, noPostcode: 0.5, noPhone: 0.15, noNumber: 0.8,
            noSex: 0.1, middles: 0.1, slips: 0.05),
        SecondAgency(
            name: "helpline", share: 0.09, names: .lower, dates: .yearOnly, noDate: 0.2,
            turned: 0.01, noAddress: 0.35, noPostcode: 0.25, noPhone: 0.05, noNumber: 1,
            noSex: 0.15, middles: 0.02, slips: 0.12),
        SecondAgency(
            name: "surgery", share: 0.16, names: .apart, dates: .epoch, noDate: 0.005,
            turned: 0.003, noAddress: 0.02, noPostcode: 0.02, noPhone: 0.2, noNumber: 0.03,
            noSex: 0.01, middles: 0.5, slips: 0.02),
        SecondAgency(
            name: "fire and rescue", share: 0.03, names: .initials, dates: .missing, noDate: 0.35,
            turned: 0.01, noAddress: 0.01, noPostcode: 0.02, noPhone: 0.4, noNumber: 1,
            noSex: 0.4, middles: 0.02, slips: 0.06),
        SecondAgency(
            name: "tenancy support", share: 0.06, names: .apart, dates: .missing, noDate: 0.06,
            turned: 0.01, noAddress: 0.02, noPostcode: 0.04, noPhone: 0.15, noNumber: 1,
            noSex: 0.1, middles: 0.1, slips: 0.04, width: 20),
    ]
}
