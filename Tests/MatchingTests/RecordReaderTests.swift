import Testing

@testable import Matching

private let heading = "record_id,given_name,surname,dob,address,postcode"

private func reader(_ heading: String = heading) throws -> RecordReader {
    try RecordReader(heading: Array(heading.utf8), id: "record_id")
}

/// What was read of a text: ids, forms, and the lines with problems.
private struct Reading: Equatable {
    var ids: [String] = []
    var forms: [PersonForm] = []
    var problems: [RecordReader.LineProblem] = []
}

private func read(_ bytes: [UInt8]) throws -> Reading {
    var people = People()
    var reading = Reading()
    let reader = try reader()
    bytes.withUnsafeBytes { bytes in
        reader.read(bytes, into: &people) { reading.problems.append($0) }
    }
    reading.ids = (0..<people.count).map { people.id($0) }
    reading.forms = people.forms
    return reading
}

private func read(_ text: String) throws -> Reading { try read(Array(text.utf8)) }

private let dean = PersonForm(
    PersonFields(
        given: "Dean", family: "Ashby", born: "1990-04-02", address: "8 Linden Road",
        postcode: "QX1 4RD"))

@Suite struct `A file of records` {
    @Test(arguments: [
        "1,Dean,Ashby,1990-04-02,8 Linden Road,QX1 4RD\n",
        "1,Dean,Ashby,1990-04-02,8 Linden Road,QX1 4RD",
        "1,Dean,Ashby,1990-04-02,8 Linden Road,QX1 4RD\r\n",
        "\"1\",\"Dean\",\"Ashby\",\"1990-04-02\",\"8 Linden Road\",\"QX1 4RD\"\r\n",
        "\n\r\n1,Dean,Ashby,02/04/1990,\"8, Linden Road\",QX1 4RD\n\n\r\n",
        "1,DEAN,ashby,19900402,\"8\nLinden Road\",qx14rd\n",
    ])
    func `is read in every layout`(text: String) throws {
        let reading = try read(text)
        #expect(reading == Reading(ids: ["1"], forms: [dean]))
    }

    @Test func `has doubled quotation marks made one`() throws {
        let reading = try read("\"a \"\"b\"\"\",Dean,Ashby,,,\n")
        #expect(reading.problems.isEmpty)
        #expect(reading.forms.count == 1)
        #expect(reading.forms[0].given == PackedName("dean"))
    }

    @Test func `names each line that is wrong, by its number, and reads the others`() throws {
        let reading = try read(
            """
            1,Dean,Ashby,,,
            2,Dean,Ashby,,,,
            3,Dean

            ,Dean,Ashby,,,
            4,"De
            an",Ashby,,,
            5,Dean,"Ashby,,,
            6,Dean,Ashby,,,

            """)
        #expect(reading.ids == ["1", "4"])
        #expect(
            reading.problems == [
                RecordReader.LineProblem(line: 1, kind: .fields(7)),
                RecordReader.LineProblem(line: 2, kind: .fields(2)),
                RecordReader.LineProblem(line: 4, kind: .noID),
                RecordReader.LineProblem(line: 7, kind: .openQuotation),
            ])
    }

    @Test func `with bytes that are no UTF-8 is read all the same`() throws {
        var bytes = Array("1,Zo".utf8)
        bytes += [0xEB] + Array(",Ashby,,,\n2,Dean,Ash".utf8) + [0xFF, 0xC3]
        bytes += Array(",,,\n3,".utf8) + [0xF0, 0x9F] + Array("Dean,Ashby,,,\n".utf8)
        let reading = try read(bytes)
        #expect(reading.problems.isEmpty)
        #expect(reading.ids == ["1", "2", "3"])
        #expect(reading.forms[0].given == PackedName("zoe"))
    }

    @Test func `has its columns in any order, and unknown ones between`() throws {
        let reader = try reader(
            "\u{FEFF}surname, \"Given_Name\" ,colour,RECORD_ID,pnc,nhs_number\r")
        var people = People()
        Array("Ashby,Dean,blue,7,1999/0123456X,943 476 5919\n".utf8).withUnsafeBytes {
            reader.read($0, into: &people) { _ in Issue.record("A line was not read") }
        }
        #expect(reader.columnCount == 6)
        #expect(people.id(0) == "7")
        #expect(
            people.forms == [
                PersonForm(
                    PersonFields(
                        given: "Dean", family: "Ashby", nhsNumber: "9434765919",
                        pnc: "1999/0123456X"))
            ])
    }

    @Test func `is refused where its heading is wrong`() {
        #expect(throws: RecordReader.HeadingProblem.missing(column: "record_id")) {
            try reader("given_name,surname")
        }
        #expect(throws: RecordReader.HeadingProblem.twice(column: "surname")) {
            try reader("record_id,surname,surname")
        }
        #expect(throws: RecordReader.HeadingProblem.noKnownColumn) {
            try reader("record_id,dob")
        }
        #expect(throws: RecordReader.HeadingProblem.missing(column: "record_id")) {
            try reader("")
        }
    }

    @Test func `cut anywhere into parts gives the same people`() throws {
        let text = Array(
            """
            1,Dean,Ashby,1990-04-02,"8, Linden
            Road",QX1 4RD\r
            2,"De""an",Ashby,,"a ""b"" c",\r
            3,5" Ruler,Ash"by,,,
            4,"Dean"x"y,Ashby,,"4
            Mill Lane",

            5,Siân,Ashby,,,"QX1 4RD"
            6,Amy,Ashby,,"",
            """.utf8)
        let whole = try read(text)
        #expect(whole.ids == ["1", "2", "3", "4", "5", "6"])
        #expect(whole.problems.isEmpty)
        for size in 1...text.count {
            var parts = Reading()
            var rest: [UInt8] = []
            for start in stride(from: 0, to: text.count, by: size) {
                rest += text[start..<min(start + size, text.count)]
                let end = rest.withUnsafeBytes { RecordReader.wholeLines($0) } ?? 0
                let part = try read(Array(rest[..<end]))
                parts.ids += part.ids
                parts.forms += part.forms
                parts.problems += part.problems
                rest.removeFirst(end)
            }
            let last = try read(rest)
            parts.ids += last.ids
            parts.forms += last.forms
            #expect(parts == whole, "\(size)")
        }
    }

    @Test func `has no whole line before its first line ends`() {
        for text in ["", "1,Dean", "1,\"De\nan"] {
            #expect(Array(text.utf8).withUnsafeBytes { RecordReader.wholeLines($0) } == nil)
        }
    }
}

@Suite struct `The people of a file` {
    @Test func `stand behind each other with their ids`() throws {
        var all = People()
        for number in 0..<40 {
            var people = People()
            let reader = try reader()
            Array("\(number * 37),Dean,Ashby,,,\nx\(number),Amy,Ashby,,,\n".utf8).withUnsafeBytes {
                reader.read($0, into: &people) { _ in Issue.record("A line was not read") }
            }
            all.append(people)
        }
        #expect(all.count == 80)
        for number in 0..<40 {
            #expect(all.id(2 * number) == "\(number * 37)")
            #expect(all.id(2 * number + 1) == "x\(number)")
        }
    }
}
