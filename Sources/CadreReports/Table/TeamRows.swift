import Cadre

/// Writes the rows of the teams of one requirement.
///
/// Few outcomes stand for many teams: what a row says of its outcome is written once and then copied.
struct TeamRows {
  private let block: TeamAssessments.Block
  private let assessment: Assessment
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

  /// For each shared outcome and each piece of it where that stands in `outcomes`.
  private var ranges: [Range<Int>?] = []
  private let outcomePieces: Int

  init(
    _ columns: [TeamTable.Column], of block: TeamAssessments.Block, in assessment: Assessment
  ) {
    self.block = block
    self.assessment = assessment
    units = UnitCells(assessment.roster)
    shared = block.sharedOutcomes
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

  /// Writes the rows of the teams at some positions.
  mutating func write(_ positions: Range<Int>, to cells: inout CellWriter) {
    let sharing = positions.map { position in shared.flatMap { $0[position] } }
    for (position, shared) in zip(positions, sharing) {
      for piece in pieces.indices {
        switch pieces[piece].part {
        case .outcome:
          if let shared {
            copy(piece, ofOutcome: shared.number, at: position, to: &cells)
          } else {
            write(pieces[piece], of: block.summary(at: position).outcome, to: &cells)
          }
        case .unit: write(pieces[piece], ofTeamAt: position, unit: shared?.unit, to: &cells)
        case .weights: write(pieces[piece], ofWeights: block[position].weights, to: &cells)
        }
      }
      // In place of the comma behind the last cell.
      cells.bytes[cells.bytes.count - 1] = UInt8(ascii: "\n")
    }
  }

  // MARK: What an outcome says

  private mutating func copy(
    _ piece: Int, ofOutcome number: Int, at position: Int, to cells: inout CellWriter
  ) {
    let slot = number * outcomePieces + pieces[piece].number
    if slot < ranges.count, let range = ranges[slot] {
      return outcomes.withUnsafeBufferPointer {
        cells.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
      }
    }
    while ranges.count <= slot { ranges.append(nil) }
    let start = cells.bytes.count
    write(pieces[piece], of: block.summary(at: position).outcome, to: &cells)
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
    switch column {
    case .unitID: write(ids, unit, to: &cells)
    case .unitName: write(names, unit, to: &cells)
    case .unitLevel: write(levels, unit, to: &cells)
    case .unitKind: write(kinds, unit, to: &cells)
    case .parentID: roster.parent(of: unit).map { write(ids, $0, to: &cells) }
    default: cells.write(roster.rejectedRows(ofUnit: unit))
    }
  }

  private func write(_ column: FactColumn?, _ unit: Int, to cells: inout CellWriter) {
    if let column { cells.writeText { column.appendText(of: unit, to: &$0) } }
  }
}
