import Domain

/// A date of birth as it was written, real or not.
///
/// Year times 10,000 plus month times 100 plus day; month and day are 0 when only the year is known.
/// A date that the calendar does not have ("1984-31-05") is kept: it still tells what was meant.
struct BirthDate: Hashable, Sendable {
    let number: UInt32

    static let none = BirthDate(number: 0)

    var isEmpty: Bool { number == 0 }
    var year: Int { Int(number / 10_000) }
    var month: Int { Int(number / 100 % 100) }
    var day: Int { Int(number % 100) }

    /// First of January is what many systems write when only the year is known.
    var tellsYearOnly: Bool { number % 10_000 == 101 || number % 10_000 == 0 }

    init(number: UInt32) {
        self.number = number
    }

    /// Reads `1984-05-31`, `19840531`, `31/05/1984` and `1984`; anything else is no date.
    ///
    /// Dates that systems write when they know nothing (in 1900, 1901 or the future) are none.
    init(_ text: some Sequence<UInt8>) {
        var numbers = (0, 0, 0)
        var widths = (0, 0, 0)
        var part = 0
        var pending = false
        for byte in text {
            if (0x30...0x39).contains(byte) {
                if pending {
                    part += 1
                    pending = false
                }
                let digit = Int(byte - 0x30)
                switch part {
                case 0: (numbers.0, widths.0) = (numbers.0 &* 10 &+ digit, widths.0 + 1)
                case 1: (numbers.1, widths.1) = (numbers.1 &* 10 &+ digit, widths.1 + 1)
                case 2: (numbers.2, widths.2) = (numbers.2 &* 10 &+ digit, widths.2 + 1)
                default: break
                }
            } else if byte == 0x54 {
                break  // The time of an instant.
            } else if widths.0 > 0 {
                pending = true
            }
        }
        self.init(numbers, widths)
    }

    private init(_ numbers: (Int, Int, Int), _ widths: (Int, Int, Int)) {
        let (year, month, day): (Int, Int, Int)
        switch widths {
        case (8, 0, 0):
            (year, month, day) = (numbers.0 / 10_000, numbers.0 / 100 % 100, numbers.0 % 100)
        case (4, 0, 0): (year, month, day) = (numbers.0, 0, 0)
        case (4, 1...2, 0): (year, month, day) = (numbers.0, 0, 0)
        case (4, 1...2, 1...2): (year, month, day) = numbers
        case (1...2, 1...2, 4): (year, month, day) = (numbers.2, numbers.1, numbers.0)
        default: (year, month, day) = (0, 0, 0)
        }
        guard (1902...2100).contains(year) else {
            self = .none
            return
        }
        number = UInt32(year * 10_000 + month * 100 + day)
    }

    /// Whether the calendar has the day.
    var isReal: Bool { Day(year, month, day) != nil }

    /// Day and month exchanged.
    var swapped: BirthDate {
        BirthDate(number: number / 10_000 * 10_000 + number % 100 * 100 + number / 100 % 100)
    }

    /// Days since a fixed day, near enough to tell years apart.
    var dayCount: Int { year * 365 + month * 30 + day }
}
