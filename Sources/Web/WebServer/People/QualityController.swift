import Casework
import Domain
import Hummingbird
import Matching
import Pages

/// What the records of each agency lack, for who answers for them.
struct QualityController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        guard QualityController.isOpen(to: context.worker.role) else { throw Detour.notFound }
        let (quality, counted) = try await site.quality.counted(
            of: site.people, at: site.office.currentInstant())
        let agencies = quality.map { counts in
            counts.quality.agencies.sorted { $0.key < $1.key }.map { name, agency in
                DataQualityPage.Agency(
                    name: name, records: agency.records,
                    fields: DataQuality.columns.compactMap { column in
                        agency.fields[column].map { field in
                            .init(
                                column: column, missing: field.missing, standIn: field.standIn,
                                wrong: field.wrong,
                                shared: column == "phone" ? counts.phones.records(of: name) : 0)
                        }
                    })
            }
        }
        return site.answer(
            DataQualityPage(agencies: agencies, counted: counted), request, context)
    }

    /// It holds counts and names nobody; it is for who answers for records.
    static func isOpen(to role: WorkerRole) -> Bool { role == .manager || role == .auditor }
}

/// The last count of what records lack: counting opens every record, and is done once an hour.
actor QualityCount {
    private var last: (count: Task<RegisterQuality?, any Error>, at: Instant)?

    func counted(
        of people: PeopleRegister?, at now: Instant
    ) async throws -> (RegisterQuality?, Instant) {
        guard let people else { return (nil, now) }
        if let last, last.at > now.adding(hours: -1) {
            return (try await last.count.value, last.at)
        }
        let count = Task { try await people.quality() }
        last = (count, now)
        do {
            return (try await count.value, now)
        } catch {
            // The next one who asks tries again.
            last = nil
            throw error
        }
    }
}
