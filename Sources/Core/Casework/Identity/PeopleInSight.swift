import Barrier
import Domain

/// The people whom one worker sees openly, over all of the worker's cases.
///
/// A case that is not the worker's is never opened for this, so that neither an answer nor its time
/// tells of it.
final class PeopleInSight {
    /// Somebody as the worker sees them in one case.
    struct Person {
        var place: PersonInCase
        var role: Role
        var area: Area
        /// What the worker may know of how to tell the person from others.
        var known: PersonDetails
        /// Whether the worker sees the case from the side of the person of concern.
        var isWalled: Bool
        /// Whether the worker's place in the case lasts; emergency access does not.
        var isLasting: Bool
    }

    let worker: Worker
    private let office: Office
    private let register: Register
    private let reading: any CaseReading
    /// The worker's cases, in the order of the record.
    let cases: [CaseID]
    private var states: [CaseID: CaseState] = [:]

    init(
        _ worker: Worker, _ office: Office, _ register: Register, _ reading: any CaseReading
    ) throws {
        self.worker = worker
        self.office = office
        self.register = register
        self.reading = reading
        cases = try reading.cases(assignedTo: worker.id)
    }

    /// One of the worker's own cases as it stands, if it is open to them.
    private func state(_ caseID: CaseID) throws -> CaseState? {
        if let known = states[caseID] { return known }
        guard cases.contains(caseID), let state = try office.load(caseID, reading, register),
            state.isOpen(to: worker.id)
        else { return nil }
        states[caseID] = state
        return state
    }

    /// Somebody whom the worker sees openly; nil for anyone else, there or not.
    ///
    /// Beside the person of concern that is this person alone, or the one of undetermined role whom
    /// the worker stands beside.
    func person(_ place: PersonInCase) throws -> Person? {
        guard let state = try state(place.caseID), let member = state.member(place.person) else {
            return nil
        }
        return person(member, state)
    }

    private func person(_ member: CaseState.Member, _ state: CaseState) -> Person? {
        guard let viewer = state.viewer(worker, at: office.now()),
            !state.erased.contains(member.file), state.isKnown(member, to: viewer)
        else { return nil }
        let isWalled = viewer.column == .concernFacing
        guard
            !isWalled || member.role == .personOfConcern
                || state.ownUndetermined(worker.id)?.id == member.id
        else { return nil }
        return Person(
            place: PersonInCase(state.id, member.id), role: member.role, area: state.area,
            known: state.known(member, to: viewer), isWalled: isWalled,
            isLasting: state.assignments.last { $0.worker == worker.id }?.until == nil)
    }

    /// Both of a pair; nil unless both are seen openly and from the same side of the wall.
    func both(_ pair: PersonPair) throws -> (Person, Person)? {
        guard let one = try person(pair.first), let other = try person(pair.second),
            one.isWalled == other.isWalled
        else { return nil }
        return (one, other)
    }

    /// Whether somebody is seen openly, from that side of the wall.
    func sees(_ place: PersonInCase, isWalled: Bool) throws -> Bool {
        try person(place)?.isWalled == isWalled
    }

    /// Everyone whom the worker sees openly.
    func everyone() throws -> [Person] {
        try cases.flatMap { caseID -> [Person] in
            guard let state = try state(caseID) else { return [] }
            return state.members.compactMap { person($0, state) }
        }
    }
}
