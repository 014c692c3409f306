import Cadre

/// Writes the rows of the teams of one requirement.
///
/// Few outcomes stand for many teams: what a row says of its outcome is written once and then copied.
struct TeamRows {
  private let block: TeamAssessments.Block
  private let assessment: Assessment
  private let pieces: [Piece]
  private let units: UnitCells

  /// Neighbouring columns whose cells depend on the same.
  private struct Piece {
    let part: TeamTable.Column.Part
    var columns: [TeamTable.Column]

    /// The place among the pieces of outcomes.
    let number: Int
  }

  /// What was written of outcomes.
  private var outcomes: [UInt8] = []

  /// For each shared outcome and each piece of it where that stands in `outcomes`.
  private var ranges: [Range<Int>?] = []
  private let outcomePieces: Int

  init(
    _ columns: [TeamTable.Column], of block: TeamAssessments.Block, in assessment: Assessment
  ) {
    self.block = block
    self.assessment = assessment
    units = UnitCells(assessment.roster)
    var pieces: [Piece] = []
    var outcomePieces = 0
    for column in columns {
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

  /// Writes the row of the team at a position.
  mutating func write(_ position: Int, to cells: inout CellWriter) {
    let shared = block.sharing(at: position)
    for piece in pieces {
      switch piece.part {
      case .outcome:
        if let shared {
          copy(piece, ofOutcome: shared.number, at: position, to: &cells)
        } else {
          write(piece, of: block.summary(at: position).outcome, to: &cells)
        }
      case .unit: write(piece, ofTeamAt: position, unit: shared?.unit, to: &cells)
      case .weights: write(piece, ofWeights: block[position].weights, to: &cells)
      }
    }
    // In place of the comma behind the last cell.
    cells.bytes[cells.bytes.count - 1] = UInt8(ascii: "\n")
  }

  // MARK: What an outcome says

  private mutating func copy(
    _ piece: Piece, ofOutcome number: Int, at position: Int, to cells: inout CellWriter
  ) {
    let slot = number * outcomePieces + piece.number
    if slot < ranges.count, let range = ranges[slot] {
      return cells.bytes.append(contentsOf: outcomes[range])
    }
    while ranges.count <= slot { ranges.append(nil) }
    let start = cells.bytes.count
    write(piece, of: block.summary(at: position).outcome, to: &cells)
    ranges[slot] = outcomes.count..<(outcomes.count + cells.bytes.count - start)
    outcomes += cells.bytes[start...]
  }

  private func write(_ piece: Piece, of outcome: TeamOutcome, to cells: inout CellWriter) {
    for column in piece.columns {
      cells.write(column, of: outcome, block.requirement, in: assessment)
      cells.endCell()
    }
  }

  // MARK: What the unit and its people say

  private func write(
    _ piece: Piece, ofTeamAt position: Int, unit: Int?, to cells: inout CellWriter
  ) {
    let unit = unit ?? block.summary(at: position).unit
    for column in piece.columns {
      if let unit {
        units.write(column, of: unit, to: &cells)
      } else if column == .unitID {
        cells.write(block[position].team.id)
      } else if column == .rejectedRows {
        cells.write(block[position].rejectedRows)
      }
      cells.endCell()
    }
  }

  private func write(
    _ piece: Piece, ofWeights weights: TeamAssessment.Weights?, to cells: inout CellWriter
  ) {
    for column in piece.columns {
      let number: DecimalNumber? =
        switch column {
        case .weightCounted: weights?.counted.least
        case .weightCountedMost: weights?.counted.greatest
        case .weight: weights?.total.least
        default: weights?.total.greatest
        }
      if let number { cells.write(plain: number.description) }
      cells.endCell()
    }
  }
}

/// The cells about a unit.
private struct UnitCells {
  private let roster: Roster
  private let ids: FactColumn?
  private let names: FactColumn?
  private let levels: FactColumn?
  private let kinds: FactColumn?

  init(_ roster: Roster) {
    self.roster = roster
    ids = roster.units.columns["id"]
    names = roster.units.columns["name"]
    levels = roster.units.columns["level"]
    kinds = roster.units.columns["kind"]
  }

  func write(_ column: TeamTable.Column, of unit: Int, to cells: inout CellWriter) {
    let value: FactValue?
    switch column {
    case .unitID: value = ids?[unit]
    case .unitName: value = names?[unit]
    case .unitLevel: value = levels?[unit]
    case .unitKind: value = kinds?[unit]
    case .parentID: value = roster.parent(of: unit).flatMap { ids?[$0] }
    default: return cells.write(roster.rejectedRows(ofUnit: unit))
    }
    switch value {
    case nil: break
    case .text(let text), .code(let text): cells.write(text)
    case let other?: cells.write(other.description)
    }
  }
}
