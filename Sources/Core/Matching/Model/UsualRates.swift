/// The rates from which training starts: one person, relatives, strangers.
enum UsualRates {
    static func of(_ field: Field) -> [(Float, Float, Float)] {
        switch field {
        case .given: given
        case .middle: [(0.75, 0.03, 0.02), (0.15, 0.06, 0.06), (0.1, 0.91, 0.92)]
        case .family: family
        case .birth: birth
        case .sex: [(0.985, 0.5, 0.5), (0.015, 0.5, 0.5)]
        case .home: home
        case .phone: [(0.55, 0.35, 1e-6), (0.04, 0.01, 1e-5), (0.41, 0.64, 1)]
        case .nhs:
            [(0.94, 0.004, 1e-8), (0.01, 0.0005, 1e-7), (0.03, 0.0005, 1e-6), (0.02, 0.995, 1)]
        case .police: [(0.97, 0.001, 1e-7), (0.03, 0.999, 1)]
        }
    }

    private static let given: [(Float, Float, Float)] = [
        (0.72, 0.025, 0.006),  // same
        (0.03, 0.004, 0.001),  // respelled
        (0.05, 0.006, 0.003),  // short form
        (0.04, 0.006, 0.003),  // slip
        (0.01, 0.004, 0.002),  // sounds alike
        (0.03, 0.004, 0.002),  // initial
        (0.03, 0.008, 0.003),  // known as
        (0.02, 0.010, 0.004),  // middle
        (0.01, 0.003, 0.001),  // beginning
        (0.06, 0.930, 0.975),  // other
    ]

    private static let family: [(Float, Float, Float)] = [
        (0.78, 0.72, 0.0015),  // same
        (0.02, 0.01, 0.0007),  // respelled
        (0.04, 0.02, 0.0010),  // slip
        (0.01, 0.01, 0.0010),  // sounds alike
        (0.03, 0.05, 0.0020),  // one part
        (0.015, 0.0005, 0.00001),  // swapped
        (0.005, 0.002, 0.0005),  // beginning
        (0.08, 0.16, 0.73),  // other, of a woman
        (0.02, 0.03, 0.26),  // other, of a man
    ]

    private static let birth: [(Float, Float, Float)] = [
        (0.82, 0.010, 0.00004),  // same
        (0.025, 0.0003, 0.00003),  // swapped
        (0.06, 0.003, 0.0012),  // slip
        (0.01, 0.003, 0.0027),  // other year
        (0.03, 0.002, 0.0010),  // year only
        (0.02, 0.004, 0.0150),  // same year
        (0.005, 0.400, 0.6000),  // generation
        (0.03, 0.578, 0.3800),  // other
    ]

    private static let home: [(Float, Float, Float)] = [
        (0.42, 0.60, 2e-6),  // same
        (0.04, 0.04, 1e-6),  // slip
        (0.02, 0.02, 3e-6),  // same street
        (0.03, 0.03, 3e-5),  // neighbour
        (0.05, 0.05, 0.0003),  // sector
        (0.05, 0.05, 0.0030),  // outward
        (0.20, 0.11, 0.0300),  // town
        (0.19, 0.10, 0.9660),  // elsewhere
    ]
}
