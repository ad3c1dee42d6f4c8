/// How one agency of the first population keeps records.
struct Agency: Sendable {
    let name: String
    /// Its share of the records of adults and of children.
    let adults: Double
    let children: Double
    /// How often a field is empty.
    let noDob: Double
    let noAddress: Double
    let noPostcode: Double
    let noPhone: Double
    let noNHS: Double
    let noMiddle: Double
    let noKnownAs: Double
    let noSex: Double
    /// How much more or less often than on average something is mistyped.
    var noise = 1.0
    var capitals = false
    /// Whether names are kept as they were taken down by ear.
    var heard = 0.02
    /// How often the address is the one before.
    var stale = 0.05

    static let all = [
        Agency(
            name: "police", adults: 0.26, children: 0.12, noDob: 0.06, noAddress: 0.12,
            noPostcode: 0.2, noPhone: 0.45, noNHS: 0.995, noMiddle: 0.4, noKnownAs: 0.5,
            noSex: 0.02, noise: 1.3, capitals: true, heard: 0.03),
        Agency(
            name: "probation", adults: 0.09, children: 0.005, noDob: 0.01, noAddress: 0.06,
            noPostcode: 0.08, noPhone: 0.3, noNHS: 0.98, noMiddle: 0.3, noKnownAs: 0.4,
            noSex: 0.01, noise: 0.8),
        Agency(
            name: "children's social care", adults: 0.12, children: 0.36, noDob: 0.07,
            noAddress: 0.06, noPostcode: 0.09, noPhone: 0.45, noNHS: 0.6, noMiddle: 0.7,
            noKnownAs: 0.7, noSex: 0.03),
        Agency(
            name: "adult social care", adults: 0.06, children: 0, noDob: 0.03, noAddress: 0.06,
            noPostcode: 0.08, noPhone: 0.35, noNHS: 0.4, noMiddle: 0.75, noKnownAs: 0.6,
            noSex: 0.04),
        Agency(
            name: "housing", adults: 0.13, children: 0.03, noDob: 0.15, noAddress: 0.02,
            noPostcode: 0.03, noPhone: 0.25, noNHS: 0.995, noMiddle: 0.8, noKnownAs: 0.95,
            noSex: 0.15, noise: 1.1, stale: 0.1),
        Agency(
            name: "hospital", adults: 0.1, children: 0.14, noDob: 0.01, noAddress: 0.04,
            noPostcode: 0.04, noPhone: 0.3, noNHS: 0.1, noMiddle: 0.6, noKnownAs: 0.9,
            noSex: 0.01, noise: 0.9, stale: 0.08),
        Agency(
            name: "mental health", adults: 0.05, children: 0.03, noDob: 0.01, noAddress: 0.05,
            noPostcode: 0.06, noPhone: 0.3, noNHS: 0.08, noMiddle: 0.65, noKnownAs: 0.7,
            noSex: 0.01, noise: 0.8),
        Agency(
            name: "domestic abuse service", adults: 0.07, children: 0.04, noDob: 0.15,
            noAddress: 0.22, noPostcode: 0.25, noPhone: 0.2, noNHS: 0.96, noMiddle: 0.85,
            noKnownAs: 0.6, noSex: 0.05, noise: 1.4, heard: 0.05),
        Agency(
            name: "perpetrator programme", adults: 0.03, children: 0, noDob: 0.05,
            noAddress: 0.1, noPostcode: 0.12, noPhone: 0.15, noNHS: 0.98, noMiddle: 0.6,
            noKnownAs: 0.5, noSex: 0.02),
        Agency(
            name: "substance service", adults: 0.04, children: 0.005, noDob: 0.03,
            noAddress: 0.12, noPostcode: 0.14, noPhone: 0.35, noNHS: 0.55, noMiddle: 0.7,
            noKnownAs: 0.5, noSex: 0.02, noise: 1.1),
        Agency(
            name: "school", adults: 0, children: 0.26, noDob: 0.02, noAddress: 0.05,
            noPostcode: 0.07, noPhone: 0.15, noNHS: 0.99, noMiddle: 0.5, noKnownAs: 0.6,
            noSex: 0.03, noise: 0.9),
        Agency(
            name: "court", adults: 0.05, children: 0.01, noDob: 0.08, noAddress: 0.1,
            noPostcode: 0.14, noPhone: 0.92, noNHS: 1, noMiddle: 0.3, noKnownAs: 0.8,
            noSex: 0.02, noise: 1.2, capitals: true),
    ]
}
