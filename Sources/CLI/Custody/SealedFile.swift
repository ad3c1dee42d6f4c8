import ArgumentParser
import Casework
import Foundation
import Ledger

/// What a backup is sealed with.
struct SealOptions: ParsableArguments {
    @Option(
        help: """
            A file that holds a passphrase to seal with, in place of the deployment key; its first \
            line counts.
            """)
    var passphraseFile: String?

    /// The passphrase; nil where the deployment key seals.
    func passphrase() throws -> String? {
        guard let passphraseFile else { return nil }
        let text = String(decoding: try HeldFiles.bytes(passphraseFile), as: UTF8.self)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        let passphrase = line.trimmingCharacters(in: .whitespaces)
        guard passphrase.count >= BackupPassphrase.shortest else {
            complain("give a passphrase of at least \(BackupPassphrase.shortest) characters")
            throw Exit.invalid
        }
        return passphrase
    }
}

/// A file that is sealed and opened piece by piece.
enum SealedFile {
    static func seal(
        _ source: String, to target: String, by sealer: StreamSealer
    ) throws {
        var sealer = sealer
        let (input, output) = try files(source, target)
        try output.write(contentsOf: Data(sealer.head))
        var piece = try next(input, SealedStream.pieceLength)
        while true {
            let following =
                piece.count == SealedStream.pieceLength
                ? try next(input, SealedStream.pieceLength) : []
            let isLast = following.isEmpty
            try output.write(contentsOf: Data(try sealer.seal(piece, isLast: isLast)))
            guard !isLast else { break }
            piece = following
        }
        try output.synchronize()
        try output.close()
        try input.close()
    }

    /// Throws `SealedStream.Fault` when it does not open; what was written then is worth nothing.
    static func open(
        _ source: String, to target: String,
        key: (SealedStream.KeyOrigin, [UInt8]) throws -> [UInt8]
    ) throws {
        let (input, output) = try files(source, target)
        let head = try next(input, SealedStream.headLength)
        let (origin, salt) = try SealedStream.origin(ofHead: head)
        var opener = try StreamOpener(key: try key(origin, salt), head: head)
        var piece = try next(input, SealedStream.sealedPieceLength)
        while true {
            let following = try next(input, SealedStream.sealedPieceLength)
            let isLast = following.isEmpty
            try output.write(contentsOf: Data(try opener.open(piece, isLast: isLast)))
            guard !isLast else { break }
            piece = following
        }
        try output.synchronize()
        try output.close()
        try input.close()
    }

    private static func files(_ source: String, _ target: String) throws -> (FileHandle, FileHandle)
    {
        guard let input = FileHandle(forReadingAtPath: source) else {
            complain("`\(source)` cannot be read")
            throw Exit.invalid
        }
        guard
            FileManager.default.createFile(
                atPath: target, contents: nil, attributes: [.posixPermissions: 0o600]),
            let output = FileHandle(forWritingAtPath: target)
        else {
            complain("`\(target)` cannot be written")
            throw Exit.invalid
        }
        return (input, output)
    }

    /// So many bytes, or those that are left.
    private static func next(_ file: FileHandle, _ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, let data = try file.read(upToCount: count - bytes.count),
            !data.isEmpty
        {
            bytes += data
        }
        return bytes
    }
}
