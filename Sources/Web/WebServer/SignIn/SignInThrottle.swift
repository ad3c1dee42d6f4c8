import Crypto
import Domain
import Synchronization

/// Slows down guessing of passwords.
///
/// After five failures for one name, or many over all names, each further try has to wait, longer
/// each time. Names that nobody has are counted like any other.
final class SignInThrottle: Sendable {
    struct Limits: Sendable {
        /// Failures for one name before it has to wait.
        var name = 5
        /// Failures over all names within `window` before everyone has to wait.
        var all = 100
        /// Sign-ins that may be worked on at once; each takes 64 MiB.
        var atOnce = 4
        /// Minutes after which failures are forgotten.
        var window = 15
        /// Names that are remembered.
        var names = 10_000
    }

    private struct Failures {
        var count = 0
        var last = Instant(milliseconds: 0)
        var until = Instant(milliseconds: 0)
    }

    private struct State {
        var byName: [[UInt8]: Failures] = [:]
        var all = Failures()
        var working = 0
    }

    private let limits: Limits
    private let state = Mutex(State())

    init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Whether a try may be made now.
    ///
    /// When it may, `finish` must follow.
    func begin(_ name: String, at now: Instant) -> Bool {
        state.withLock { state in
            guard state.working < limits.atOnce, state.all.until <= now,
                (state.byName[key(name)]?.until ?? now) <= now
            else { return false }
            state.working += 1
            return true
        }
    }

    /// - Parameter succeeded: nil when the try broke off and tells nothing.
    func finish(_ name: String, succeeded: Bool?, at now: Instant) {
        state.withLock { state in
            state.working -= 1
            switch succeeded {
            case nil: break
            case true?: state.byName[key(name)] = nil
            case false?:
                let key = key(name)
                state.byName[key] = failed(state.byName[key], limit: limits.name, now)
                state.all = failed(state.all, limit: limits.all, now)
                shrink(&state, now)
            }
        }
    }

    private func failed(_ earlier: Failures?, limit: Int, _ now: Instant) -> Failures {
        var failures = earlier ?? Failures()
        if failures.last < now.adding(minutes: -limits.window) { failures.count = 0 }
        failures.count += 1
        failures.last = now
        if failures.count >= limit {
            let doubled = 1 << min(failures.count - limit, 4)
            failures.until = now.adding(minutes: min(doubled, limits.window))
        }
        return failures
    }

    /// Forgets what is old, and at worst the oldest half, so that the table cannot be made to grow.
    private func shrink(_ state: inout State, _ now: Instant) {
        guard state.byName.count > limits.names else { return }
        let since = now.adding(minutes: -limits.window)
        state.byName = state.byName.filter { $0.value.last >= since }
        guard state.byName.count > limits.names else { return }
        let kept = state.byName.sorted { $0.value.last > $1.value.last }.prefix(limits.names / 2)
        state.byName = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    private func key(_ name: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(name.lowercased().utf8)))
    }
}
