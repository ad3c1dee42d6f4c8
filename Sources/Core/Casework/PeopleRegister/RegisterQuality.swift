import Ledger
public import Matching

/// Telephone numbers that so many records share that they are an office's own, or a stand-in.
public struct SharedPhones: Sendable {
    /// From so many records of one agency on.
    public static let least = 5

    /// How many records have each number, by the agency's name.
    private var numbers: [String: [String: Int]] = [:]

    public init() {}

    public mutating func add(_ record: RecordedPerson) {
        // One digit ten times over is counted as a default already.
        guard let phone = SearchTokens.normalisedPhone(record.fields.phone),
            Set(phone.dropFirst(2)).count > 1
        else { return }
        numbers[record.agency, default: [:]][phone, default: 0] += 1
    }

    /// How many of an agency's records have a number that several others have too.
    public func records(of agency: String) -> Int {
        (numbers[agency] ?? [:]).values.filter { $0 >= SharedPhones.least }.reduce(0, +)
    }
}

/// What the records of each agency lack, counted over the whole register.
public struct RegisterQuality: Sendable {
    public var quality = DataQuality()
    public var phones = SharedPhones()

    mutating func add(_ record: RecordedPerson) {
        quality.add(record)
        phones.add(record)
    }
}

extension PeopleRegister {
    /// So many records are opened at a time.
    private static let qualityBatch: Int64 = 10_000

    /// Counts what the records of each agency lack; nil when nothing was ever taken in.
    ///
    /// Every record is opened in memory for it, and nothing of it is kept but counts.
    public func quality() async throws -> RegisterQuality? {
        guard let opened = try await open() else { return nil }
        let last = try await store.readPeople { try $0.lastPeopleNumber() }
        var quality = RegisterQuality()
        var first: Int64 = 1
        while first <= last {
            let numbers = Array(first...min(first + Self.qualityBatch - 1, last))
            let rows = try await store.readPeople { try $0.peopleRecords(numbers) }
            for row in rows {
                guard let bytes = opened.key.open(row.sealed, number: row.number),
                    let record = RecordedPerson(bytes: bytes)
                else { continue }
                quality.add(record)
            }
            first += Self.qualityBatch
        }
        return quality
    }
}
