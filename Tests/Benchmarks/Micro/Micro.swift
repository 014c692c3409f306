import Benchmark
import Cadre
import CadreFormats

/// Parts of the library as an HR system or a live page would use them. Data are made outside the measured loops.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], warmupIterations: 3, maxDuration: .seconds(3), maxIterations: 100_000,
    // Shared machines are noisy; what is a quarter slower at nine of ten runs is no noise.
    thresholds: [.wallClock: BenchmarkThresholds(relative: [.p90: 25.0])])
  let day = CalendarDate(2025, 11, 30)

  Benchmark("one-team-of-8", configuration: .scaled) { benchmark, data in
    for _ in benchmark.scaledIterations {
      let results = try data.checkNextTeam()
      blackHole((results[0].verdict, results[0].share, results[0].gap))
    }
  } setup: {
    try CheckerSample(people: 8_000, on: day)
  }

  Benchmark("one-person", configuration: .scaled) { benchmark, data in
    for _ in benchmark.scaledIterations { blackHole(try data.classifyNextPerson()) }
  } setup: {
    try CheckerSample(people: 8_000, on: day)
  }

  Benchmark("one-roster-of-8") { benchmark, data in
    for _ in benchmark.scaledIterations {
      let roster = try Roster(units: data.units, people: data.people, for: data.criteria)
      let team = data.criteria.assess(roster, on: day).teams[0]
      blackHole((team.verdict, team.share, team.gap))
    }
  } setup: {
    try Sample(people: 8)
  }

  Benchmark("one-loaded-team-of-8") { benchmark, data in
    for _ in benchmark.scaledIterations {
      let team = data.criteria.assess(data.roster, on: day).teams[0]
      blackHole((team.verdict, team.share, team.gap))
    }
  } setup: {
    try LoadedSample(people: 8)
  }

  for (name, people) in [("100k", 100_000), ("1m", 1_000_000)] {
    let loaded = { try LoadedSample(table: TableSample(people: people)) }

    Benchmark("recheck-threshold-\(name)-people") { benchmark, data in
      for iteration in benchmark.scaledIterations {
        let criteria = data.otherThresholds[iteration % data.otherThresholds.count]
        blackHole(criteria.assess(data.roster, on: day).teams.verdicts)
      }
    } setup: {
      try loaded()
    }

    Benchmark("recheck-definition-\(name)-people") { benchmark, data in
      for _ in benchmark.scaledIterations {
        // Marks of a definition are kept: another one is a year that was not asked for before.
        let criteria = try data.criteria.setting("minimum-years", to: data.nextYears())
        blackHole(criteria.assess(data.roster, on: day).teams.verdicts)
      }
    } setup: {
      try loaded()
    }

    Benchmark("first-check-\(name)-people") { benchmark, table in
      for _ in benchmark.scaledIterations {
        let roster = try table.read()
        benchmark.startMeasurement()
        blackHole(table.criteria.assess(roster, on: day).teams.verdicts)
        benchmark.stopMeasurement()
      }
    } setup: {
      try TableSample(people: people)
    }
  }

  Benchmark("sweep-step-100k-people") { benchmark, data in
    for iteration in benchmark.scaledIterations {
      let criteria = try data.criteria.setting("minimum-share", to: "\(iteration % 100)%")
      blackHole(criteria.assess(data.roster, on: day).teams.verdicts)
    }
  } setup: {
    try LoadedSample(people: 100_000)
  }
}

extension Benchmark.Configuration {
  /// For what takes microseconds and less: a thousand times as one iteration.
  fileprivate static var scaled: Benchmark.Configuration {
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = .kilo
    return configuration
  }
}
