/// A file that travels inside the program and is served to browsers.
public struct Asset: Sendable {
    public let bytes: [UInt8]
    /// Where it is served; holds a hash of the bytes, so that it may be cached for ever.
    public let path: String
    public let contentType: String

    init(_ name: String, _ suffix: String, type: String, bytes: [UInt8]) {
        self.bytes = bytes
        path = "/assets/\(name)-\(contentHash(bytes)).\(suffix)"
        contentType = type
    }
}

/// The style sheet, the script and the icon.
public enum Assets {
    public static let css = Asset(
        "sightline", "css", type: "text/css; charset=utf-8",
        bytes: PackageResources.sightline_css)
    public static let script = Asset(
        "sightline", "js", type: "text/javascript; charset=utf-8",
        bytes: PackageResources.sightline_js)
    public static let icon = Asset(
        "sightline", "svg", type: "image/svg+xml", bytes: PackageResources.sightline_svg)

    public static let all = [css, script, icon]
}

/// FNV-1a in 64 bits: tells two versions of our own file apart, and protects nothing.
private func contentHash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
        hash ^= UInt64(byte)
        hash = hash &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
