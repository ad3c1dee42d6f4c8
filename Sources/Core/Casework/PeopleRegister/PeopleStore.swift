/// Where the register of people is kept: sealed records, and keyed tokens that lead to them.
public protocol PeopleStore: Sendable {
    /// Runs `body` on one consistent state of the register.
    func readPeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleReading) throws -> Value
    ) async throws -> Value

    /// Runs `body` in one transaction that nobody else writes beside.
    func writePeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleTransaction) throws -> Value
    ) async throws -> Value
}

public protocol PeopleReading {
    /// The register's key and model; nil before the first import.
    func peopleRegister() throws -> PeopleRegisterRow?
    /// How many records there are.
    func peopleCount() throws -> Int64
    /// The highest number of a record; 0 when there is none.
    func lastPeopleNumber() throws -> Int64
    /// Sealed records by their numbers; those that are not there are left out.
    func peopleRecords(_ numbers: [Int64]) throws -> [PeopleRecordRow]
    /// The numbers of the records with these keys.
    func peopleNumbers(keys: [[UInt8]]) throws -> [[UInt8]: Int64]
    /// The parts of the index.
    func peopleSegments() throws -> [PeopleSegmentRow]
    /// Buckets of a part of the index, in no order; empty ones are left out.
    func peopleBuckets(segment: Int64, buckets: [Int64]) throws -> [PeopleBucketRow]
    /// Buckets of a part of the index in a range, in their order.
    func peopleBuckets(segment: Int64, in range: Range<Int64>) throws -> [PeopleBucketRow]
    /// How far a file was taken in; nil when it never was.
    func peopleImport(digest: [UInt8]) throws -> PeopleImportRow?
}

public protocol PeopleTransaction: PeopleReading {
    func putPeopleRegister(_ row: PeopleRegisterRow) throws
    /// Adds records, or puts them in the place of those with the same number.
    func putPeopleRecords(_ rows: [PeopleRecordRow]) throws
    func addPeopleSegment(_ row: PeopleSegmentRow) throws
    func addPeopleBuckets(_ rows: [PeopleBucketRow]) throws
    func removePeopleSegment(_ segment: Int64) throws
    func putPeopleImport(_ row: PeopleImportRow) throws
}

/// What holds for the whole register.
public struct PeopleRegisterRow: Hashable, Sendable {
    /// The register's key, wrapped by the deployment key.
    public var wrappedKey: [UInt8]
    /// How often fields agree and how common names are, sealed; nil until it was learned.
    public var sealedModel: [UInt8]?

    public init(wrappedKey: [UInt8], sealedModel: [UInt8]?) {
        self.wrappedKey = wrappedKey
        self.sealedModel = sealedModel
    }
}

/// A sealed record of the register.
public struct PeopleRecordRow: Hashable, Sendable {
    public var number: Int64
    /// A keyed hash of the agency and its id of the record.
    public var key: [UInt8]
    public var sealed: [UInt8]

    public init(number: Int64, key: [UInt8], sealed: [UInt8]) {
        self.number = number
        self.key = key
        self.sealed = sealed
    }
}

/// A part of the index, which is never changed once it was written.
public struct PeopleSegmentRow: Hashable, Sendable {
    public var segment: Int64
    /// So many of a token's first bits say in which bucket it is.
    public var bits: Int

    public init(segment: Int64, bits: Int) {
        self.segment = segment
        self.bits = bits
    }
}

/// Tokens that begin alike, with the records under them: eight bytes each, the token's last 32 bits
/// and the record's number, lowest byte first, in ascending order.
public struct PeopleBucketRow: Hashable, Sendable {
    public var segment: Int64
    public var bucket: Int64
    public var entries: [UInt8]

    public init(segment: Int64, bucket: Int64, entries: [UInt8]) {
        self.segment = segment
        self.bucket = bucket
        self.entries = entries
    }
}

/// How far a file was taken in.
public struct PeopleImportRow: Hashable, Sendable {
    /// A keyed hash of the file.
    public var digest: [UInt8]
    public var records: Int64
    public var isFinished: Bool

    public init(digest: [UInt8], records: Int64, isFinished: Bool) {
        self.digest = digest
        self.records = records
        self.isFinished = isFinished
    }
}
