// swift-tools-version: 6.2
import PackageDescription

/// Imports show only what public signatures need.
let settings: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

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
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // C libraries, found through pkg-config.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),

    // The structure of tables, 64 bytes at a time: vector instructions that Swift does not offer.
    .target(name: "CVector"),

    // What is checked and how it is decided: no files, no clock, no network.
    .target(
      name: "Cadre",
      dependencies: [.product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: settings
    ),

    // Files in and files out. These two do not know each other.
    .target(
      name: "CadreFormats",
      dependencies: [
        "Cadre", "CLibYAML", "CVector", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    .target(name: "CadreReports", dependencies: ["Cadre"], swiftSettings: settings),

    // The `cadre` command.
    .executableTarget(
      name: "CadreCLI",
      dependencies: [
        "Cadre", "CadreFormats", "CadreReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    // Tests, one target per module.
    .testTarget(name: "CadreTests", dependencies: ["Cadre", "CadreFormats"]),
    .testTarget(name: "CadreFormatsTests", dependencies: ["Cadre", "CadreFormats", "CVector"]),
    .testTarget(
      name: "CadreReportsTests",
      dependencies: ["Cadre", "CadreFormats", "CadreReports", "CadreCLI"],
      exclude: ["Golden", "DiagnosticCases/Cases", "DiagnosticCases/Golden"]
    ),
    .testTarget(
      name: "CadreCLITests",
      dependencies: [
        "Cadre", "CadreFormats", "CadreReports", "CadreCLI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["Cadre", "CadreFormats"],
      path: "Tests/Conformance",
      exclude: ["Vectors"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
