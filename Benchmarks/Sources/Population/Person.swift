/// A surname, of one part or of two.
struct LastName: Equatable {
    var first: Int32
    var second: Int32 = -1
}

/// Where somebody lived from some day on.
struct Stay {
    var from: Int
    var home: Home
}

/// What somebody could be rung on from some day on; the number is without its leading zero.
struct Line {
    var from: Int
    var phone: Int
}

/// Somebody as they are, before any record gets something wrong.
struct Person {
    var woman: Bool
    var born: Int
    var origin: Int
    var given: Int32
    var middle: Int32 = -1
    /// What they are called, and whether they give that as their name.
    var known: Int32 = -1
    var goesByKnown = false
    var goesByMiddle = false
    var birthName: LastName
    var marriedName: LastName?
    var marriedOn = Int.max
    var endedOn = Int.max
    var stays: [Stay] = []
    var lines: [Line] = []
    /// The telephone of the home, where there is one.
    var landline = 0
    /// The place in the household of the one whose number or telephone gets into this one's
    /// records.
    var mixedWith = -1
    /// How many records there are of this person.
    var records = 0

    func lastName(on day: Int) -> LastName {
        guard let marriedName, day >= marriedOn, day < endedOn else { return birthName }
        return marriedName
    }

    func age(on day: Int) -> Int { (day - born) / 365 }

    func stay(on day: Int) -> Int {
        var place = 0
        while place + 1 < stays.count, stays[place + 1].from <= day { place += 1 }
        return place
    }

    func line(on day: Int) -> Int {
        var place = 0
        while place + 1 < lines.count, lines[place + 1].from <= day { place += 1 }
        return place
    }
}

/// Numbers of the shape of NHS numbers, each once, in an order that tells nothing: the 999 range,
/// which is kept for tests, and when that is used up the ranges below it, which are not issued
/// either.
struct NumberSource {
    private var next = 0

    mutating func number() -> Int {
        while true {
            let place = next
            next += 1
            let range = 999 - place / 1_000_000
            let body = range * 1_000_000 + (place % 1_000_000 * 611_953 + 271_828) % 1_000_000
            if let check = Self.checkDigit(body) { return body * 10 + check }
        }
    }

    /// The tenth digit, modulo 11; nine digits for which it would be 10 are no number.
    static func checkDigit(_ body: Int) -> Int? {
        var sum = 0
        var rest = body
        for weight in 2...10 {
            sum += rest % 10 * weight
            rest /= 10
        }
        let check = (11 - sum % 11) % 11
        return check == 10 ? nil : check
    }
}

/// A population: makes one household after the other, and records of its people.
protocol Population {
    var people: [Person] { get }
    var dice: Dice { get set }
    mutating func nextHousehold()
    /// Writes a record of one of the people, as an agency came to make it.
    mutating func record(of person: Int, into row: inout Row)
    /// Writes a record of one of the people that has names, date of birth and address in it.
    mutating func fullRecord(of person: Int, into row: inout Row)
    /// Writes a record of somebody who is in no record, and who is like one of the people, or of
    /// nobody.
    mutating func recordOfStranger(like person: Int, into row: inout Row)
    /// Writes something else that is similar, as this population's errors are.
    mutating func slip(_ field: Field, _ text: inout [UInt8])
}
