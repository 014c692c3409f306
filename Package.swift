// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "cadre",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "cadre", targets: ["CadreCLI"]),
    .library(name: "Cadre", targets: ["Cadre"]),
    .library(name: "CadreFormats", targets: ["CadreFormats"]),
    .library(name: "CadreReports", targets: ["CadreReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // C libraries, found through pkg-config.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    // What is checked and how it is decided: no files, no clock, no network.
    .target(
      name: "Cadre",
      dependencies: [.product(name: "OrderedCollections", package: "swift-collections")]
    ),

    // Files in and files out. These two do not know each other.
    .target(name: "CadreFormats", dependencies: ["Cadre", "CLibYAML"]),
    .target(name: "CadreReports", dependencies: ["Cadre"]),

    // The `cadre` command.
    .executableTarget(
      name: "CadreCLI",
      dependencies: [
        "Cadre", "CadreFormats", "CadreReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Tests, one target per module.
    .testTarget(name: "CadreTests", dependencies: ["Cadre", "CadreFormats"]),
    .testTarget(name: "CadreFormatsTests", dependencies: ["Cadre", "CadreFormats"]),
    .testTarget(
      name: "CadreReportsTests",
      dependencies: ["Cadre", "CadreFormats", "CadreReports"],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "CadreCLITests",
      dependencies: ["Cadre", "CadreFormats", "CadreReports", "CadreCLI"]
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["Cadre", "CadreFormats"],
      path: "Tests/Conformance"
    ),
  ],
  swiftLanguageModes: [.v6]
)
