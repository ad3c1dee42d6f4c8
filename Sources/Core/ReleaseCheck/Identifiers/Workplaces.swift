/// Looks for a workplace by its kind beside work: "after her shift at the bakery".
struct Workplaces {
    private struct Workplace {
        var item: Int
        var kind: String
    }

    private var workplaces: [Workplace] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() where protected.kind == .workplace {
            for token in Reader.read(protected.text).tokens
            where Workplaces.trades.contains(token.text) && !permitted.knows(token) {
                workplaces.append(Workplace(item: item, kind: token.text))
            }
        }
    }

    func match(_ scan: inout Scan) {
        for place in scan.tokens.indices {
            for known in workplaces where known.kind == scan.tokens[place].text {
                let around = scan.words(around: place..<(place + 1), 5)
                guard place > 0, ["the", "her", "his"].contains(scan.tokens[place - 1].text),
                    around.contains(where: { Workplaces.work.contains($0) }),
                    around.contains(where: { Workplaces.others.contains($0) })
                else { continue }
                scan.hit(known.item, .partial, place..<(place + 1))
            }
        }
    }

    private static let trades = FunctionWords.words(
        """
        bakery garage laundry launderette mill factory warehouse depot salon barbers hairdressers
        butchers florist greengrocers dairy brewery foundry quarry nursery market supermarket
        stables kennels cattery restaurant takeaway cafe tearoom canteen brickworks sawmill dockyard
        shipyard boatyard abattoir packhouse
        """)
    private static let work = FunctionWords.words(
        """
        shift shifts work works working worked job rota wage wages boss manager colleagues colleague
        nights earlies lates finishes clocks clocking
        """)
    private static let others = FunctionWords.words("she her hers he his him they them their")
}
