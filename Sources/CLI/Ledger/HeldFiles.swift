import ArgumentParser
import Domain
import Foundation
import Ledger

/// Reads what another party holds; says of a file that is no such thing which it is.
enum HeldFiles {
    static func head(_ path: String) throws -> SignedHead {
        do {
            return try HeadDocument.read(try bytes(path))
        } catch is NotADocument {
            complain("`\(path)` is no signed head as `sightline ledger checkpoint` writes it")
            throw Exit.invalid
        }
    }

    static func proof(_ path: String) throws -> ProofDocument {
        do {
            return try ProofDocument.read(try bytes(path))
        } catch is NotADocument {
            complain("`\(path)` is no proof as `sightline ledger prove` writes it")
            throw Exit.invalid
        }
    }

    /// A public key in hexadecimal, as `sightline ledger key` prints it.
    static func key(_ path: String) throws -> VerifyingKey {
        let text = String(decoding: try bytes(path), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        guard let key = Hex.bytes(text).flatMap(VerifyingKey.init) else {
            complain("`\(path)` holds no public key as `sightline ledger key` prints it")
            throw Exit.invalid
        }
        return key
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            complain("`\(path)` cannot be read")
            throw Exit.invalid
        }
        return Array(data)
    }

    /// Reads a file line by line without holding it whole.
    static func eachLine(_ path: String, _ body: ([UInt8]) -> Void) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            complain("`\(path)` cannot be read")
            throw Exit.invalid
        }
        defer { try? file.close() }
        var rest: [UInt8] = []
        while let data = try file.read(upToCount: 1 << 20), !data.isEmpty {
            let bytes = rest + data
            var start = 0
            while let end = bytes[start...].firstIndex(of: 0x0a) {
                body(Array(bytes[start..<end]))
                start = end + 1
            }
            rest = Array(bytes[start...])
        }
        if !rest.isEmpty { body(rest) }
    }
}
