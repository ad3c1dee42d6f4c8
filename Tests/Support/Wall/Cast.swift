import Domain

/// The workers of a generated case and whom they stand beside.
enum Cast {
    struct Member: Sendable {
        var key: String
        var role: WorkerRole
        var side: Side
        var agency: String
    }

    /// Two beside the person of concern, so that what one writes is read by another.
    static let members: [Member] = [
        Member(
            key: "practitioner", role: .frontlinePractitioner, side: .personOfConcern,
            agency: "Millbrook Surgery"),
        Member(
            key: "programme", role: .programmeWorker, side: .personOfConcern,
            agency: "Millford Programme"),
        Member(key: "manager", role: .manager, side: .overview, agency: "Millbrook Surgery"),
        Member(key: "police", role: .policeOfficer, side: .overview, agency: "Millford Police"),
        Member(key: "advocate", role: .victimAdvocate, side: .victim, agency: "Millford Advocacy"),
        Member(
            key: "social", role: .childrensSocialWorker, side: .child, agency: "Millford Council"),
        Member(key: "marac", role: .maracCoordinator, side: .overview, agency: "Millford Advocacy"),
        // On no case: what is not theirs is to look like what is not there.
        Member(
            key: "stranger", role: .frontlinePractitioner, side: .personOfConcern,
            agency: "Millbrook Surgery"),
    ]

    static let besideConcern = ["practitioner", "programme"]
    static let besideVictim = ["advocate", "social", "marac"]

    static func member(_ key: String) -> Member { members.first { $0.key == key } ?? members[0] }
}
