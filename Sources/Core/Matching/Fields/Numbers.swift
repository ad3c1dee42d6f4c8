/// Numbers by which people are known, as digits alone.
enum Numbers {
    /// Numbers that are typed to get past a form, without the zero in front.
    private static let nobodys: Set<UInt64> = Set(Placeholders.phones.compactMap { UInt64($0) })

    /// A telephone number of ten to fifteen digits with +44 written as 0, or 0 when it is none.
    static func phone(_ text: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        var count = 0
        for byte in text where (0x30...0x39).contains(byte) {
            // The leading zeros of 0044 and of the trunk do not count.
            if number == 0 && byte == 0x30 { continue }
            guard count < 15 else { return 0 }
            number = number * 10 + UInt64(byte - 0x30)
            count += 1
        }
        // The country's code, and the trunk zero that many write behind it.
        if count == 12, number / 10_000_000_000 == 44 { number %= 10_000_000_000 }
        if count == 13, number / 10_000_000_000 == 440 { number %= 10_000_000_000 }
        guard number >= 100_000_000, !nobodys.contains(number), !isOneDigit(number) else {
            return 0
        }
        return number
    }

    /// Whether all digits are one and the same.
    private static func isOneDigit(_ number: UInt64) -> Bool {
        let last = number % 10
        var rest = number / 10
        while rest > 0 {
            if rest % 10 != last { return false }
            rest /= 10
        }
        return true
    }

    /// An NHS number with its check digit; nil when it is none.
    ///
    /// Ten digits, the last by modulus 11 over weights 10 to 2. Ten times one digit passes that sum
    /// and is nobody's number.
    public static func isNHSNumber(_ number: UInt64) -> Bool {
        guard (1_000_000_000...9_999_999_999).contains(number) else { return false }
        var rest = number / 10
        var sum: UInt64 = 0
        var weight: UInt64 = 2
        var same = true
        while rest > 0 {
            sum += rest % 10 * weight
            if rest % 10 != number % 10 { same = false }
            weight += 1
            rest /= 10
        }
        let check = (11 - sum % 11) % 11
        return check == number % 10 && !same
    }

    /// The digits of a number of any kind, at most fifteen; 0 when there are fewer than six or they
    /// are all one digit.
    static func identity(_ text: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        var count = 0
        var first: UInt8?
        var same = true
        for byte in text where (0x30...0x39).contains(byte) {
            guard count < 15 else { return 0 }
            if let first, first != byte { same = false }
            first = first ?? byte
            number = number * 10 + UInt64(byte - 0x30)
            count += 1
        }
        return count < 6 || same ? 0 : number
    }
}
