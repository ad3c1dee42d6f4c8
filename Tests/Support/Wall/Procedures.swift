public import Casework
import Domain
public import Foundation
import ProcedurePacks
import Rules

/// The shipped procedures, or a part of them that is quicker to ask.
public enum Procedures {
    /// - Parameter root: the checkout.
    public static func practice(root: URL) throws -> Practice {
        let loader = PackLoader(folder: root.appending(path: "Procedures"))
        var procedures: [String: Procedure] = [:]
        for pack in loader.packs() { procedures[pack] = try loader.load(pack) }
        guard let national = procedures["england-and-wales"] else { throw WallFault.noPack }
        return Practice(procedures: procedures, national: national)
    }

    /// One rule in so many, another part for each seed, over the whole vocabulary.
    public static func part(
        of practice: Practice, oneIn share: Int, seed: UInt64
    ) throws -> Practice {
        guard share > 1 else { return practice }
        let whole = practice.procedure(for: World.area)
        var chance = Chance(seed)
        let rules = whole.rules.filter { _ in chance.once(in: share) }
        let part = try whole.with(rules: rules, switches: whole.switches)
        return Practice(procedures: [World.area.rawValue: part], national: part)
    }
}
