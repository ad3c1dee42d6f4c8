// swift-tools-version: 6.1
import PackageDescription

// Apart from the product, so that nobody who builds Sightline needs the benchmark library.

let package = Package(
    name: "sightline-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "sightline", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Sightline",
            dependencies: [
                .product(name: "SightlineCore", package: "sightline"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Sightline",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
