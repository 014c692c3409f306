import Cadre

/// Writes the rows of the teams of one requirement.
///
/// Few outcomes stand for many teams: what a row says of its outcome is written once and then copied.
struct TeamRows {
  private let block: TeamAssessments.Block
  private let assessment: Assessment
  private let isRaw: Bool
  private let pieces: [Piece]
  private let units: UnitCells
  private let shared: TeamAssessments.SharedOutcomes?

  /// Neighbouring columns whose cells depend on the same.
  private struct Piece {
    let part: TeamTable.Column.Part
    var columns: [TeamTable.Column]

    /// The place among the pieces of outcomes.
    let number: Int
  }

  /// What was written of outcomes.
  private var outcomes: [UInt8] = []

  /// For each shared outcome and each piece of it where that stands in `outcomes`; nil where it was not yet written.
  private var known: [Range<Int>?] = []
  private let outcomePieces: Int

  init(
    _ table: TeamTable, of block: TeamAssessments.Block, in assessment: Assessment
  ) {
    isRaw = table.isRaw
    self.block = block
    self.assessment = assessment
    units = UnitCells(assessment.roster)
    shared = block.sharedOutcomes
    var pieces: [Piece] = []
    var outcomePieces = 0
    for column in table.columns {
      var part = column.part
      // Without weights their cells are empty.
      if part == .weights, block.requirement.weighBy == nil { part = .outcome }
      if let last = pieces.last, last.part == part {
        pieces[pieces.count - 1].columns.append(column)
      } else {
        pieces.append(Piece(part: part, columns: [column], number: outcomePieces))
        if part == .outcome { outcomePieces += 1 }
      }
    }
    self.pieces = pieces
    self.outcomePieces = outcomePieces
  }

  /// The rows of the teams at some positions.
  mutating func rows(_ positions: Range<Int>) -> [UInt8] {
    let teams = positions.map { position -> Team in
      if let shared = shared.flatMap({ $0[position] }) {
        return Team(position: position, unit: shared.unit, outcome: shared.number)
      }
      return Team(position: position, unit: block.summary(at: position).unit, outcome: nil)
    }
    let parts = pieces.map { piece in
      switch piece.part {
      case .outcome: outcomeCells(piece, of: teams)
      case .unit: unitCells(piece, of: teams)
      case .weights: weightCells(piece, of: teams)
      }
    }
    return RowInterleaving.rows(of: parts, count: teams.count)
  }

  /// A team whose row is written.
  private struct Team {
    let position: Int

    /// nil for groups of units and the whole roster.
    let unit: Int?

    /// The number of the outcome that it shares with others.
    let outcome: Int?
  }

  // MARK: What an outcome says

  private mutating func outcomeCells(_ piece: Piece, of teams: [Team]) -> JoinedTexts {
    var cells = CellWriter(isRaw: isRaw)
    // What is written for one team only comes behind what is kept for all.
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(teams.count)
    for team in teams {
      if let outcome = team.outcome {
        let slot = outcome * outcomePieces + piece.number
        if slot < known.count, let range = known[slot] {
          ranges.append(range)
        } else {
          ranges.append(keep(piece, of: team, slot))
        }
      } else {
        let start = cells.bytes.count
        write(piece, of: block.summary(at: team.position).outcome, to: &cells)
        ranges.append(start..<cells.bytes.count)
      }
    }
    guard !cells.bytes.isEmpty else { return JoinedTexts(bytes: outcomes, ranges: ranges) }
    let shift = outcomes.count
    let shifted = zip(teams, ranges).map { team, range in
      team.outcome == nil ? range.lowerBound + shift..<range.upperBound + shift : range
    }
    return JoinedTexts(bytes: outcomes + cells.bytes, ranges: shifted)
  }

  /// Writes what is shared by teams with one outcome.
  ///
  /// - Returns: where it stands.
  private mutating func keep(_ piece: Piece, of team: Team, _ slot: Int) -> Range<Int> {
    var cells = CellWriter(isRaw: isRaw)
    write(piece, of: block.summary(at: team.position).outcome, to: &cells)
    let range = outcomes.count..<(outcomes.count + cells.bytes.count)
    while known.count <= slot { known.append(nil) }
    known[slot] = range
    outcomes += cells.bytes
    return range
  }

  private func write(_ piece: Piece, of outcome: TeamOutcome, to cells: inout CellWriter) {
    for (index, column) in piece.columns.enumerated() {
      if index > 0 { cells.endCell() }
      cells.write(column, of: outcome, block.requirement, in: assessment)
    }
  }

  // MARK: What the unit and its people say

  private func unitCells(_ piece: Piece, of teams: [Team]) -> JoinedTexts {
    let known = teams.compactMap(\.unit)
    let columns = piece.columns.map { ($0, units.texts($0, of: known)) }
    if columns.count == 1, known.count == teams.count, CellWriter.arePlain(columns[0].1) {
      return columns[0].1
    }
    var cells = CellWriter(isRaw: isRaw)
    var ranges: [Range<Int>] = []
    var position = 0
    for team in teams {
      let start = cells.bytes.count
      for (index, (column, texts)) in columns.enumerated() {
        if index > 0 { cells.endCell() }
        if team.unit == nil {
          writeOther(column, block[team.position], to: &cells)
        } else {
          cells.write(texts.bytes[texts.ranges[position]])
        }
      }
      ranges.append(start..<cells.bytes.count)
      if team.unit != nil { position += 1 }
    }
    return JoinedTexts(bytes: cells.bytes, ranges: ranges)
  }

  /// Writes a cell about the unit of a team that is none.
  private func writeOther(
    _ column: TeamTable.Column, _ team: TeamAssessment, to cells: inout CellWriter
  ) {
    switch column {
    case .unitID: cells.write(team.team.id)
    case .rejectedRows: cells.write(team.rejectedRows)
    default: break
    }
  }

  private func weightCells(_ piece: Piece, of teams: [Team]) -> JoinedTexts {
    var cells = CellWriter(isRaw: isRaw)
    var ranges: [Range<Int>] = []
    for team in teams {
      let weights = block[team.position].weights
      let start = cells.bytes.count
      for (index, column) in piece.columns.enumerated() {
        if index > 0 { cells.endCell() }
        let number: DecimalNumber? =
          switch column {
          case .weightCounted: weights?.counted.least
          case .weightCountedMost: weights?.counted.greatest
          case .weight: weights?.total.least
          default: weights?.total.greatest
          }
        if let number { cells.write(plain: number.description) }
      }
      ranges.append(start..<cells.bytes.count)
    }
    return JoinedTexts(bytes: cells.bytes, ranges: ranges)
  }
}

/// What the cells about units say.
private struct UnitCells {
  private let roster: Roster

  init(_ roster: Roster) { self.roster = roster }

  /// The texts of a column for some units.
  func texts(_ column: TeamTable.Column, of units: [Int]) -> JoinedTexts {
    switch column {
    case .unitID: fact("id", of: units)
    case .unitName: fact("name", of: units)
    case .unitLevel: fact("level", of: units)
    case .unitKind: fact("kind", of: units)
    case .parentID: parents(of: units)
    default: rejectedRows(of: units)
    }
  }

  private func fact(_ name: String, of units: [Int]) -> JoinedTexts {
    roster.units.columns[name]?.texts(of: units) ?? JoinedTexts(empty: units.count)
  }

  private func parents(of units: [Int]) -> JoinedTexts {
    var joined = JoinedTexts()
    for unit in units {
      if let parent = roster.parent(of: unit) { joined.bytes += roster.unitID(parent).utf8 }
      joined.endText()
    }
    return joined
  }

  private func rejectedRows(of units: [Int]) -> JoinedTexts {
    var joined = JoinedTexts()
    for unit in units {
      joined.bytes.appendDecimal(roster.rejectedRows(ofUnit: unit))
      joined.endText()
    }
    return joined
  }
}
