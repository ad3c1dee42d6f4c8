import ArgumentParser
import Casework
import Database

/// Where the register of people is, and how it is opened.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var data: DataOptions

    /// Opens the register for as long as the body lasts.
    ///
    /// - Parameter writesMuch: what was written is folded into the database at the end, so that no
    ///   look-up reads through a long log of it.
    func with<Value>(
        writesMuch: Bool = false, _ body: (PeopleRegister) async throws -> Value
    ) async throws -> Value {
        let (store, keys) = try await data.open()
        do {
            let register = PeopleRegister(
                store: store, keys: keys, random: Machine.random, together: PeopleFiles.together)
            let value = try await body(register)
            // While a server reads an older state its own turn will come.
            if writesMuch { try? await store.forgetOverwritten() }
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }
}
