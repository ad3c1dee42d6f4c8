import Database
import Dispatch
import Foundation

/// Takes a copy of the record from the disk when a command is done with it, and when it is told to
/// end before that.
struct Ending {
    private let folder: WorkingFolder
    private let sources: [any DispatchSourceSignal]

    /// - Parameter file: what is begun and not whole, to be removed when the command is told to end.
    init(removing folder: WorkingFolder, and file: String? = nil) {
        self.folder = folder
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if let file { unlink(file) }
                folder.remove()
                // As a shell tells it of a command that a signal ended.
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    func cancel() {
        for source in sources { source.cancel() }
        folder.remove()
    }
}
