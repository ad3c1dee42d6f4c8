// swift-tools-version: 6.2
import PackageDescription

// Four floors, read left to right: Core -> Storage -> Web -> CLI. A lower one never imports a
// higher one; Tests/ArchitectureTests reads the import lines and holds them to this list.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
    name: "sightline",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sightline", targets: ["CLI"]),
        // For the benchmarks, which are a package of their own.
        .library(
            name: "SightlineCore",
            targets: [
                "Barrier", "Domain", "Rules", "Matching", "Ledger", "ReleaseCheck", "Casework",
                "ProcedurePacks", "Database",
            ]),
        // Random cases and what their workers see of them, for the tests of the wall and `make
        // bench-wall`; no part of what is deployed.
        .library(name: "SightlineWall", targets: ["Wall"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        // MARK: - Core: no I/O, no clock, no randomness

        .target(name: "Barrier", dependencies: ["Domain"], path: "Sources/Core/Barrier"),
        .target(name: "Domain", path: "Sources/Core/Domain"),
        .target(name: "Rules", dependencies: ["Domain"], path: "Sources/Core/Rules"),
        .target(name: "Matching", dependencies: ["Domain"], path: "Sources/Core/Matching"),
        .target(name: "ReleaseCheck", path: "Sources/Core/ReleaseCheck"),
        .target(
            name: "Ledger", dependencies: ["Domain", crypto], path: "Sources/Core/Ledger"),
        .target(
            name: "Casework",
            dependencies: [
                "Barrier", "Domain", "Rules", "Matching", "Ledger", "ReleaseCheck", crypto,
                cryptoExtras,
            ],
            path: "Sources/Core/Casework"),

        // MARK: - Storage

        .target(
            name: "ProcedurePacks",
            dependencies: [
                "Domain", "Rules", "Casework", crypto, .product(name: "Yams", package: "Yams"),
            ],
            path: "Sources/Storage/ProcedurePacks"),
        .systemLibrary(
            name: "CPostgres", path: "Sources/Storage/CPostgres", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Database",
            dependencies: [
                "CPostgres", "Domain", "Ledger", "Casework",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Sources/Storage/Database",
            resources: [.embedInCode("Migrations")]),

        // MARK: - Web

        .target(
            name: "Pages", dependencies: ["Domain"], path: "Sources/Web/Pages",
            resources: [.embedInCode("Assets")]),
        .target(
            name: "WebServer",
            dependencies: [
                "Barrier", "Domain", "Matching", "ReleaseCheck", "Rules", "Casework", "Pages",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"), crypto,
            ],
            path: "Sources/Web/WebServer"),

        // MARK: - CLI

        .executableTarget(
            name: "CLI",
            dependencies: [
                "Domain", "Rules", "Matching", "Ledger", "ReleaseCheck", "Casework",
                "ProcedurePacks", "Database",
                "Looking", "Pages", "WebServer", crypto,
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            path: "Sources/CLI"),

        // MARK: - Tests

        .testTarget(
            name: "PagesTests", dependencies: ["Domain", "Pages"],
            exclude: ["__Snapshots__"]),
        .testTarget(name: "RulesTests", dependencies: ["Domain", "Rules"]),
        .testTarget(
            name: "ProcedurePacksTests",
            dependencies: ["Domain", "Rules", "Casework", "ProcedurePacks"],
            exclude: ["Fixtures"]),
        .testTarget(name: "LedgerTests", dependencies: ["Domain", "Ledger"]),
        .testTarget(
            name: "DatabaseTests",
            dependencies: [
                "Domain", "Ledger", "Matching", "Casework", "Database", "Engines",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(name: "BarrierTests", dependencies: ["Barrier", "Domain"]),
        .testTarget(name: "MatchingTests", dependencies: ["Domain", "Matching"]),
        .testTarget(
            name: "ReleaseCheckTests", dependencies: ["ReleaseCheck"], exclude: ["Corpus"]),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Barrier", "Domain", "Rules", "Matching", "Ledger", "ReleaseCheck", "Casework",
                "Database", "Engines", "Looking", crypto,
            ]),
        .testTarget(
            name: "StoryTests",
            dependencies: [
                "Barrier", "Domain", "Rules", "Ledger", "Casework", "ProcedurePacks", "Database",
            ]),
        .testTarget(
            name: "WebServerTests",
            dependencies: [
                "Barrier", "Domain", "Rules", "Ledger", "Casework", "ProcedurePacks", "Database",
                "Looking", "Pages", "WebServer", .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ]),
        // An empty store on every engine, PostgreSQL in a folder of the test run's own.
        .target(
            name: "Engines", dependencies: ["Database"], path: "Tests/Support/Engines"),
        // Cases and people as tests add them: looked for first, and nobody's double.
        .target(
            name: "Looking", dependencies: ["Casework", "Domain"], path: "Tests/Support/Looking"),
        // What scripts/kill-loop kills.
        .executableTarget(
            name: "Recorder",
            dependencies: [
                "Barrier", "Domain", "Rules", "Ledger", "Casework", "Database", "Looking",
            ],
            path: "Tests/Support/Recorder"),
        .target(
            name: "Wall",
            dependencies: [
                "Barrier", "Domain", "Rules", "Ledger", "Casework", "ProcedurePacks", "Database",
                "Looking", "WebServer", .product(name: "Logging", package: "swift-log"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            path: "Tests/Support/Wall"),
        .testTarget(
            name: "WallTests", dependencies: ["Casework", "Wall"]),
        .testTarget(name: "ArchitectureTests"),
    ]
)

let optimised = ["Domain", "Rules", "Matching", "Ledger", "ReleaseCheck", "Casework"]

for target in package.targets where target.type != .system {
    target.swiftSettings = settings
    // Tests scan thousands of texts and decide thousands of cases, which takes a debug build
    // several times as long as all of compiling it.
    if optimised.contains(target.name) {
        target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
    }
}
