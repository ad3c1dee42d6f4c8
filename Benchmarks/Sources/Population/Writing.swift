import Foundation

/// Writes a population of so many records, and the questions that are asked of it.
struct Writing<Model: Population> {
    /// How many questions of each kind there are.
    private static var ordinary: Int { 5000 }
    private static var broken: Int { 2000 }
    private static var absent: Int { 5000 }

    private var model: Model
    private let records: Int
    private let folder: String
    private var dice: Dice
    private var row = Row()
    private var line: [UInt8] = []
    private var people = 0
    private var households = 0
    private var written = 0

    /// A question's fields, and whom it is about.
    private struct Question {
        var person: Int
        var fields: [UInt8]
    }

    private var ordinaryQuestions: [Question] = []
    private var brokenQuestions: [Question] = []
    private var absentQuestions: [Question] = []

    init(_ model: Model, records: Int, seed: UInt64, _ folder: String) throws {
        self.model = model
        self.records = records
        self.folder = folder
        dice = Dice(seed: seed ^ 0x5EED)
    }

    /// Writes all of it and says what it wrote.
    mutating func run() throws -> String {
        let shuffle = try Shuffle(records: records, folder: folder)
        while written < records {
            model.nextHousehold()
            try household(shuffle)
        }
        let output = try Output("\(folder)/records.csv")
        let truth = try Output("\(folder)/truth.csv")
        try output.write("record_id,\(Field.header)\n")
        try truth.write("record_id,person_id\n")
        var number = 0
        try shuffle.drain(&dice) { line in
            number += 1
            let comma = line.firstIndex(of: 44) ?? line.endIndex
            var id = Array("r".utf8)
            Digits.write(number, width: 8, to: &id)
            try output.write(id)
            try output.write(line[comma...])
            try output.write("\n")
            try truth.write(id)
            try truth.write(",p")
            try truth.write(line[..<comma])
            try truth.write("\n")
        }
        try output.close()
        try truth.close()
        try writeQuestions()
        return "\(written) records of \(people) people in \(households) households"
    }

    private mutating func household(_ shuffle: Shuffle) throws {
        var recorded: [Int] = []
        for person in model.people.indices {
            let count = min(model.people[person].records, records - written)
            guard count > 0 else { continue }
            recorded.append(person)
            people += 1
            var file: [Row] = []
            let ask = place(in: Self.ordinary, of: people)
            let askBroken = place(in: Self.broken, of: people)
            for _ in 0..<count {
                model.record(of: person, into: &row)
                line.removeAll(keepingCapacity: true)
                row.write(to: &line)
                try shuffle.add(person: people, fields: line, &dice)
                if askBroken != nil { file.append(row) }
            }
            written += count
            if let ask {
                model.record(of: person, into: &row)
                Self.keep(row, in: &ordinaryQuestions, ask, person: people)
            }
            if let askBroken {
                model.fullRecord(of: person, into: &row)
                Breaking.breakKeys(of: &row, on: file, in: &model)
                Self.keep(row, in: &brokenQuestions, askBroken, person: people)
            }
        }
        guard !recorded.isEmpty else { return }
        households += 1
        if let ask = place(in: Self.absent, of: households) {
            model.recordOfStranger(like: recorded[dice.below(recorded.count)], into: &row)
            Self.keep(row, in: &absentQuestions, ask, person: 0)
        }
    }

    /// Where the newest of so many goes in a fair sample of them, when it belongs into it.
    private mutating func place(in size: Int, of count: Int) -> Int? {
        if count <= size { return count - 1 }
        let place = dice.below(count)
        return place < size ? place : nil
    }

    private static func keep(
        _ row: Row, in questions: inout [Question], _ place: Int, person: Int
    ) {
        var fields: [UInt8] = []
        row.write(to: &fields)
        let question = Question(person: person, fields: fields)
        if place < questions.count {
            questions[place] = question
        } else {
            questions.append(question)
        }
    }

    private mutating func writeQuestions() throws {
        let output = try Output("\(folder)/queries.csv")
        let truth = try Output("\(folder)/query-truth.csv")
        try output.write("query_id,record_id,\(Field.header)\n")
        try truth.write("query_id,person_id\n")
        let kinds = [
            ("ordinary", ordinaryQuestions), ("broken", brokenQuestions),
            ("absent", absentQuestions),
        ]
        for (kind, questions) in kinds {
            for (place, question) in questions.enumerated() {
                var id = Array("\(kind)-".utf8)
                Digits.write(place + 1, width: 5, to: &id)
                try output.write(id)
                // No id of a record: nobody knows it yet.
                try output.write(",")
                try output.write(question.fields)
                try output.write("\n")
                try truth.write(id)
                try truth.write(question.person > 0 ? ",p\(question.person)\n" : ",\n")
            }
        }
        try output.close()
        try truth.close()
    }
}
