import ArgumentParser
import Casework
import Database

/// Where the register of people is, and how it is opened.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var data: DataOptions

    /// Opens the register for as long as the body lasts.
    func with<Value>(
        _ body: (PeopleRegister) async throws -> Value
    ) async throws -> Value {
        let (store, keys) = try await data.open()
        do {
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
