// swift-tools-version: 6.2
import PackageDescription

// Apart from the product: nobody who builds Sightline needs this.

let package = Package(
    name: "sightline-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "sightline", path: ".."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .target(name: "Allocations"),
        .executableTarget(
            name: "sightline-bench",
            dependencies: [
                "Allocations", .product(name: "SightlineCore", package: "sightline"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Sources/Bench",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .executableTarget(
            name: "sightline-fuzz",
            dependencies: [.product(name: "SightlineCore", package: "sightline")],
            path: "Sources/Fuzz",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .executableTarget(
            name: "sightline-wall",
            dependencies: [
                .product(name: "SightlineCore", package: "sightline"),
                .product(name: "SightlineWall", package: "sightline"),
            ],
            path: "Sources/Wall",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .executableTarget(
            name: "sightline-population",
            path: "Sources/Population",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
            ]),
    ]
)
