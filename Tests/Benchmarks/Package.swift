// swift-tools-version: 6.2
import PackageDescription

/// Measures parts of the library in process. A package of its own, so that Cadre does not depend on the benchmark library.
let package = Package(
  name: "cadre-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "cadre", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Micro",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Cadre", package: "cadre"),
        .product(name: "CadreFormats", package: "cadre"),
      ],
      path: "Micro",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
    .executableTarget(
      name: "People",
      dependencies: [
        .product(name: "Cadre", package: "cadre"),
        .product(name: "CadreFormats", package: "cadre"),
      ],
      path: "People"
    ),
  ],
  swiftLanguageModes: [.v6]
)
