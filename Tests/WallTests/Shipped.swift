import Casework
import Foundation
import Wall

/// The procedures of this checkout, read once.
enum Shipped {
    private static let loaded = Result {
        try Procedures.practice(
            root: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent())
    }

    static func practice() throws -> Practice { try loaded.get() }
}
