import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// Where the register of people is, and how it is opened.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var data: DataOptions

    /// Opens the register for as long as the body lasts.
    func with<Value>(
        _ body: (PeopleRegister) async throws -> Value
    ) async throws -> Value {
        umask(0o077)
        let folder = data.folder
        let address = try data.address()
        try folder.prepare()
        let isNew: Bool
        if case .file(let path) = address {
            isNew = !FileManager.default.fileExists(atPath: path)
        } else {
            isNew = false
        }
        let early = isNew ? try folder.ring(isNew: true) : nil
        let store = try await DataOptions.reaching { try await address.open() }
        do {
            let fresh = try await store.read { try $0.register() == nil }
            let keys = try early ?? folder.ring(isNew: fresh)
            let register = PeopleRegister(
                store: store, keys: keys, random: Machine.random, together: PeopleFiles.together)
            let value = try await body(register)
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }
}
