/// Reads records of people from lines of comma-separated values (RFC 4180).
///
/// Works on the bytes of whole lines, so that a file of any size is read in parts.
public struct RecordReader: Sendable {
    /// The columns that are read.
    enum Column: Int, CaseIterable {
        case recordID, queryID, agency, recordedOn, given, middle, family, knownAs, sex, born
        case address, town, postcode, phone, nhsNumber, pnc, cro

        var name: String {
            switch self {
            case .recordID: "record_id"
            case .queryID: "query_id"
            case .agency: "agency"
            case .recordedOn: "recorded_on"
            case .given: "given_name"
            case .middle: "middle_name"
            case .family: "surname"
            case .knownAs: "known_as"
            case .sex: "sex"
            case .born: "dob"
            case .address: "address"
            case .town: "town"
            case .postcode: "postcode"
            case .phone: "phone"
            case .nhsNumber: "nhs_number"
            case .pnc: "pnc"
            case .cro: "cro"
            }
        }

        init?(name: String) {
            guard let column = Column.allCases.first(where: { $0.name == name }) else { return nil }
            self = column
        }
    }

    let columns: [Column?]

    public var columnCount: Int { columns.count }

    private let idColumn: Int
    private let places: [Int]

    /// What is wrong with a file's first line.
    public enum HeadingProblem: Error, Hashable {
        case missing(column: String)
        case twice(column: String)
        case noKnownColumn
    }

    /// Reads the heading; the id is in the column named.
    public init(heading: some Collection<UInt8>, id: String) throws(HeadingProblem) {
        var columns: [Column?] = []
        let names = String(decoding: heading, as: UTF8.self)
            .split(separator: ",", omittingEmptySubsequences: false)
        for name in names {
            let plain = name.filter { !$0.isWhitespace && $0 != "\"" && $0 != "\u{FEFF}" }
            let column = Column(name: plain.lowercased())
            if let column, columns.contains(column) {
                throw HeadingProblem.twice(column: column.name)
            }
            columns.append(column)
        }
        guard let wanted = Column(name: id), let place = columns.firstIndex(of: wanted) else {
            throw HeadingProblem.missing(column: id)
        }
        guard columns.contains(.given) || columns.contains(.family) else {
            throw HeadingProblem.noKnownColumn
        }
        self.columns = columns
        idColumn = place
        places = Column.allCases.map { columns.firstIndex(of: $0) ?? -1 }
    }

    /// A line that is not read, and why.
    public struct LineProblem: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case noID
            case fields(Int)
            case openQuotation
        }

        /// Counted from the beginning of the part, from 0.
        public var line: Int
        public var kind: Kind
    }

    /// Where the last whole line of a part ends, quotations reckoned with; nil when none does.
    public static func wholeLines(_ bytes: UnsafeRawBufferPointer) -> Int? {
        // As lines are read: a quotation opens at the beginning of a field and nowhere else.
        enum Place { case start, plain, quoted, closed }
        var at = Place.start
        var end: Int?
        for (place, byte) in bytes.enumerated() {
            switch (at, byte) {
            case (.start, 0x22), (.closed, 0x22): at = .quoted
            case (.quoted, 0x22): at = .closed
            case (.quoted, _): break
            case (_, 0x2C): at = .start
            case (_, 0x0A):
                at = .start
                end = place + 1
            default: at = .plain
            }
        }
        return end
    }

    /// Reads all lines of a part into people.
    public func read(
        _ bytes: UnsafeRawBufferPointer, into people: inout People,
        _ problem: (LineProblem) -> Void
    ) {
        each(bytes, problem) { line in
            people.append(form(line, bytes), id: line.field(idColumn, bytes))
        }
    }

    /// Reads all lines of a part word for word.
    public func records(
        _ bytes: UnsafeRawBufferPointer, _ problem: (LineProblem) -> Void
    ) -> [RecordedPerson] {
        var records: [RecordedPerson] = []
        each(bytes, problem) { line in
            func text(_ column: Column) -> String {
                let place = places[column.rawValue]
                return place < 0 ? "" : line.text(place, bytes)
            }
            records.append(
                RecordedPerson(
                    id: line.text(idColumn, bytes), agency: text(.agency),
                    recordedOn: text(.recordedOn),
                    fields: PersonFields(
                        given: text(.given), middle: text(.middle), family: text(.family),
                        knownAs: text(.knownAs), sex: text(.sex), born: text(.born),
                        address: text(.address), town: text(.town), postcode: text(.postcode),
                        phone: text(.phone), nhsNumber: text(.nhsNumber), pnc: text(.pnc),
                        cro: text(.cro))))
        }
        return records
    }

    /// Hands on every whole line, and what is wrong with the others.
    private func each(
        _ bytes: UnsafeRawBufferPointer, _ problem: (LineProblem) -> Void,
        _ body: (RecordLine) -> Void
    ) {
        var line = RecordLine()
        var place = 0
        var number = 0
        while place < bytes.count {
            let result = line.read(bytes, &place)
            defer { number += result.lines }
            if line.isBlank { continue }
            if result.open {
                problem(LineProblem(line: number, kind: .openQuotation))
            } else if line.count != columns.count {
                problem(LineProblem(line: number, kind: .fields(line.count)))
            } else if line.field(idColumn, bytes).isEmpty {
                problem(LineProblem(line: number, kind: .noID))
            } else {
                body(line)
            }
        }
    }

    private func form(_ line: RecordLine, _ bytes: UnsafeRawBufferPointer) -> PersonForm {
        func field(_ column: Column) -> Slice<UnsafeRawBufferPointer> {
            let place = places[column.rawValue]
            return place < 0 ? bytes[0..<0] : line.field(place, bytes)
        }
        var form = PersonForm()
        form.setNames(
            given: field(.given), middle: field(.middle), family: field(.family),
            knownAs: field(.knownAs))
        form.setSex(field(.sex))
        form.born = BirthDate(field(.born))
        form.setHome(
            address: field(.address), town: field(.town), postcode: field(.postcode))
        form.phone = Numbers.phone(field(.phone))
        form.setNHSNumber(field(.nhsNumber))
        if places[Column.pnc.rawValue] >= 0 || places[Column.cro.rawValue] >= 0 {
            form.setPoliceNumber(
                pnc: String(decoding: field(.pnc), as: UTF8.self),
                cro: String(decoding: field(.cro), as: UTF8.self))
        }
        return form
    }
}
