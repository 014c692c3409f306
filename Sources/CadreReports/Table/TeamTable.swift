public import Cadre

/// The teams of assessments as comma-separated values: a row for each requirement and team, in the order of assessments.
///
/// ```swift
/// let csv = TeamTable(columns: [.unitID, .verdict, .shortfall]).text(of: [assessment])
/// ```
public struct TeamTable: Sendable {
  /// The columns, in their order.
  public let columns: [Column]

  /// Whether cells are written as they are: for programs, not for spreadsheets.
  ///
  /// Otherwise the table begins with a byte order mark, by which Excel knows UTF-8, text that a spreadsheet would run as
  /// a formula gets an apostrophe in front, and control characters are shown as `\u{1b}`.
  public let isRaw: Bool

  /// Creates a table; without `columns` it has ``Column/standard``.
  public init(columns: [Column] = Column.standard, isRaw: Bool = false) {
    self.columns = columns
    self.isRaw = isRaw
  }

  /// The table of assessments; the same assessments give the same bytes.
  public func text(of assessments: [Assessment]) -> String {
    var bytes: [UInt8] = []
    write(assessments) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands the table over in blocks of about a mebibyte.
  package func write(_ assessments: [Assessment], to sink: ([UInt8]) -> Void) {
    var bytes: [UInt8] = isRaw ? [] : [0xEF, 0xBB, 0xBF]
    bytes += (columns.map(\.rawValue).joined(separator: ",") + "\n").utf8
    for assessment in assessments {
      for block in assessment.teams.blocks {
        var rows = TeamRows(self, of: block, in: assessment)
        var next = 0
        while next < block.count {
          let end = min(block.count, next + Self.rowsAtOnce)
          bytes += rows.rows(next..<end)
          next = end
          if bytes.count >= Self.blockSize {
            sink(bytes)
            bytes.removeAll(keepingCapacity: true)
          }
        }
      }
    }
    sink(bytes)
  }

  private static let blockSize = 1 << 20
  private static let rowsAtOnce = 1 << 10
}
