import Cadre

/// One open fact of a roster, by its path as the program names it.
struct WorldHole: Hashable {
  let path: String
  let possibilities: Int
}

extension WorldPerson {
  /// The open facts of the person with the ways to close each.
  private var closings: [(path: String, people: [WorldPerson])] {
    var result: [(String, [WorldPerson])] = []
    for (name, fact) in facts.sorted(by: { $0.key < $1.key }) where fact.isOpen {
      result.append(
        (
          "\(id).\(name)",
          fact.possible.map { value in
            var person = self
            person.facts[name] = WorldFact(closed: value)
            return person
          }
        ))
    }
    for owner in FactOwner.personRecords {
      switch lists[owner] {
      case .missing(let possible):
        result.append(
          (
            "\(id).\(owner.listKey)",
            possible.map { records in
              var person = self
              person.lists[owner] = .given(records)
              return person
            }
          ))
      case .given(let records):
        for (number, record) in records.enumerated() {
          result += record.closings.map { fact, closed in
            (
              "\(id).\(owner.listKey).\(number + 1).\(fact)",
              closed.map { record in
                var person = self
                var all = records
                all[number] = record
                person.lists[owner] = .given(all)
                return person
              }
            )
          }
        }
      case nil: break
      }
    }
    return result
  }

  var holes: [WorldHole] {
    closings.map { WorldHole(path: $0.path, possibilities: $0.people.count) }
  }

  /// The ways to close one open fact; the person alone where there is no such fact.
  func closing(_ path: String) -> [WorldPerson] {
    closings.first { $0.path == path }?.people ?? [self]
  }

  /// The person in every world.
  var worlds: [WorldPerson] {
    guard let first = closings.first else { return [self] }
    return first.people.flatMap(\.worlds)
  }

  /// The number of worlds.
  var worldCount: Int { holes.reduce(1) { $0 * $1.possibilities } }
}

extension WorldRecord {
  fileprivate var closings: [(fact: String, records: [WorldRecord])] {
    var result: [(String, [WorldRecord])] = []
    for (name, fact) in facts.sorted(by: { $0.key < $1.key }) where fact.isOpen {
      result.append(
        (
          name,
          fact.possible.map { value in
            var record = self
            record.facts[name] = WorldFact(closed: value)
            return record
          }
        ))
    }
    if units.count > 1 {
      result.append(
        (
          "unit",
          units.map { unit in
            var record = self
            record.units = [unit]
            return record
          }
        ))
    }
    return result
  }
}

extension WorldFact {
  fileprivate init(closed value: WorldValue?) {
    self.init(written: value.map { [$0.written] } ?? [], possible: [value])
  }
}

extension WorldRoster {
  var holes: [WorldHole] {
    let ofUnit = unit.filter(\.value.isOpen).sorted { $0.key < $1.key }.map {
      WorldHole(path: "\(Self.team).\($0.key)", possibilities: $0.value.possible.count)
    }
    return ofUnit + people.flatMap(\.holes)
  }

  /// The roster with one open fact closed, in every way.
  func closing(_ path: String) -> [WorldRoster] {
    for (name, fact) in unit where path == "\(Self.team).\(name)" {
      return fact.possible.map { value in
        var roster = self
        roster.unit[name] = WorldFact(closed: value)
        return roster
      }
    }
    guard let position = people.firstIndex(where: { path.hasPrefix("\($0.id).") }) else {
      return [self]
    }
    return people[position].closing(path).map { person in
      var roster = self
      roster.people[position] = person
      return roster
    }
  }

  /// The facts of the unit in every world.
  var unitWorlds: [[String: WorldFact]] {
    var worlds = [unit]
    for (name, fact) in unit where fact.isOpen {
      worlds = worlds.flatMap { world in
        fact.possible.map { value in
          var world = world
          world[name] = WorldFact(closed: value)
          return world
        }
      }
    }
    return worlds
  }
}
