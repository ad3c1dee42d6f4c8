public import Domain

/// Invented people, agencies and cases to try the application with.
public enum DemoPartnership {
    /// The password of every demo worker.
    ///
    /// Demo data never shares a database with other data.
    public static let password = "calm-lantern-42"

    public struct Member: Sendable {
        public var signInName: String
        public var name: String
        public var role: WorkerRole
        public var agency: String
        public var kind: Agency.Kind
        public var trained: Bool
    }

    public static let members: [Member] = [
        Member(
            signInName: "practitioner", name: "Priya Nair", role: .frontlinePractitioner,
            agency: "Millbrook Surgery", kind: .health, trained: false),
        Member(
            signInName: "manager", name: "Tom Okafor", role: .manager,
            agency: "Millbrook Surgery", kind: .health, trained: true),
        // A second manager: what one made, another releases.
        Member(
            signInName: "governance", name: "Wanda Prescott", role: .manager,
            agency: "Millbrook Surgery", kind: .health, trained: false),
        Member(
            signInName: "advocate", name: "Aisling Byrne", role: .victimAdvocate,
            agency: "Harbour Advocacy", kind: .victimService, trained: false),
        Member(
            signInName: "programme", name: "Gareth Lloyd", role: .programmeWorker,
            agency: "Turning Point Programme", kind: .perpetratorProgramme, trained: true),
        Member(
            signInName: "police", name: "Sgt Rachel Adeyemi", role: .policeOfficer,
            agency: "County Police Domestic Abuse Unit", kind: .police, trained: true),
        Member(
            signInName: "marac", name: "Helen Fairweather", role: .maracCoordinator,
            agency: "MARAC Team", kind: .maracTeam, trained: false),
        Member(
            signInName: "children", name: "Daniel Kowalczyk", role: .childrensSocialWorker,
            agency: "County Children's Services", kind: .childrensServices, trained: true),
        Member(
            signInName: "auditor", name: "Ines Moreau", role: .auditor,
            agency: "Partnership Assurance", kind: .other, trained: false),
    ]

    static let areas = ["hertfordshire", "leicestershire"].map { Area(rawValue: $0) }
    static let setting = "demo"

    /// Why the demo was not loaded.
    public enum Refusal: Error, Equatable {
        /// The database holds data that is not the demo's.
        case otherData
        /// A demo case did not come out as its story says.
        case story(String, [StoryMismatch])
    }
}

extension Office {
    /// Whether this database holds the demo partnership.
    public func isDemo() async throws -> Bool {
        try await store.read { try $0.setting(DemoPartnership.setting) == "loaded" }
    }

    /// Whether loading the demo began here and never came to its end.
    public func isDemoHalfLoaded() async throws -> Bool {
        try await store.read { try $0.setting(DemoPartnership.setting) == "loading" }
    }

    /// Whether nothing was ever recorded here.
    public func isEmpty() async throws -> Bool {
        try await store.read { reading in
            try reading.head() == nil && reading.setting(DemoPartnership.setting) == nil
        }
    }
}

extension StoryReplay {
    /// Loads the demo partnership into an empty database; refuses one that holds other data.
    ///
    /// - Parameter rounds: the scrypt cost of the demo workers' passwords.
    public func loadDemo(
        _ stories: [Story], at now: Instant, rounds: Int = PasswordDigest.currentRounds
    ) async throws {
        let office = office(at: stories.map { $0.events.first?.at ?? now }.min() ?? now)
        guard try await office.isEmpty() else { throw DemoPartnership.Refusal.otherData }
        try await store.write { try $0.putSetting(DemoPartnership.setting, "loading") }
        let cast = try await demoCast(office, rounds)
        for story in stories {
            let result = try await replay(story, cast: cast, now: now)
            let mismatches = result.mismatches(story)
            guard mismatches.isEmpty else {
                throw DemoPartnership.Refusal.story(story.id, mismatches)
            }
        }
        try await store.write { try $0.putSetting(DemoPartnership.setting, "loaded") }
    }

    private func demoCast(_ office: Office, _ rounds: Int) async throws -> [String: WorkerID] {
        var agencies: [String: AgencyID] = [:]
        var cast: [String: WorkerID] = [:]
        for member in DemoPartnership.members {
            let agency: AgencyID
            if let known = agencies[member.agency] {
                agency = known
            } else {
                agency = try await office.addAgency(member.agency, member.kind)
                agencies[member.agency] = agency
            }
            let added = try await office.addWorker(
                NewWorker(
                    signInName: member.signInName, name: member.name, role: member.role,
                    agency: agency, areas: DemoPartnership.areas,
                    trainedForDirectWork: member.trained, password: DemoPartnership.password,
                    rounds: rounds))
            // Stories are told with the first of each role.
            if let worker = added.done, cast[member.role.rawValue] == nil {
                cast[member.role.rawValue] = worker
            }
        }
        return cast
    }
}
