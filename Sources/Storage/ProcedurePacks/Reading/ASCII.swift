/// The letters and digits that names of packs are made of.
///
/// Asked of a byte: a `Character` would be looked up in Unicode's tables, for thousands of names.
extension UInt8 {
    var isASCIISmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

    var isASCIILetter: Bool {
        isASCIISmallLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
    }

    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
