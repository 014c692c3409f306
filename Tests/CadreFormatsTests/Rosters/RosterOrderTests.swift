import Cadre
import CadreFormats
import Testing

@Suite struct RosterOrderTests {
  /// Small numbers from a seed, the same on every machine.
  struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let tables: [(name: String, text: String)] = [
    (
      "units.csv",
      """
      unit_id,unit_name,unit_level,unit_kind,unit_parent
      t,Tỉnh,province,locality,
      u,Sở Y tế,province,agency,t
      v,Sở Tài chính,province,agency,Tỉnh
      """
    ),
    (
      "people.csv",
      """
      person_id,full_name,birth_date,unit_name,position,position_status,position_from
      A,Lò A,05/06/1970,Sở Y tế,Giám đốc,official,2020
      A,Lò A,05/06/1970,Sở Tài chính,Cố vấn,,
      B,Lò B,25/06/1971,Sở Y tế,Phó Giám đốc,,2021-05
      C,Lò C,1972,Sở tài chính,Giám đốc,acting,
      D,,,,,,
      C,Lò C,1972,Sở tài chính,Giám đốc,acting,
      E,Lò E,1973,Sở Lạ,,,
      E,Lò F,1973,Sở Y tế,,,
      """
    ),
    (
      "degrees.csv",
      """
      person_id,degree_level,major_code,graduation_year
      A,Đại học,7480201,1992
      A,Thạc sĩ,8340101,
      B,Đại học,,01/02/1995
      C,không,,
      X,Đại học,7480201,
      """
    ),
  ]

  static func read(_ tables: [(name: String, text: String)]) -> RosterReading {
    RosterReading(tables.map { ($0.name, Array($0.text.utf8)) })
  }

  @Test(arguments: 0..<30)
  func `rows in any order and in any number of files give the same roster`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var files: [(name: String, text: String)] = []
    for table in Self.tables {
      let lines = table.text.split(separator: "\n").map(String.init)
      var parts: [[String]] = Array(repeating: [], count: Int.random(in: 1...3, using: &random))
      for line in lines.dropFirst().shuffled(using: &random) {
        parts[Int.random(in: 0..<parts.count, using: &random)].append(line)
      }
      for (index, part) in parts.enumerated() where !part.isEmpty {
        let name = "\(Int.random(in: 0..<9, using: &random))-\(table.name)-\(index)"
        files.append((name, ([lines[0]] + part).joined(separator: "\n")))
      }
    }
    let expected = Self.read(Self.tables)
    let reading = Self.read(files.shuffled(using: &random))
    #expect(reading.content == expected.content, "seed \(seed)")
    #expect(reading.account.read == expected.account.read)
    #expect(reading.account.used == expected.account.used)
    #expect(reading.account.merged == expected.account.merged)
    #expect(reading.complaints.sorted() == expected.complaints.sorted(), "seed \(seed)")
  }

  @Test(arguments: 0..<10)
  func `columns in any order give the same roster`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let files = Self.tables.map { table -> (String, String) in
      let rows = table.text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      let order = rows[0].indices.shuffled(using: &random)
      let lines = rows.map { row in order.map { String(row[$0]) }.joined(separator: ",") }
      return (table.name, lines.joined(separator: "\n"))
    }
    #expect(Self.read(files).content == Self.read(Self.tables).content, "seed \(seed)")
  }

  @Test func `a folder and one flat table give the same roster`() throws {
    let folder = RosterReading([
      "units.csv": "unit_id,unit_name,unit_level\nu,Sở Y tế,province\nv,Sở Tài chính,province\n",
      "people.csv": """
      person_id,full_name,unit_id,position
      A,Lò A,u,Giám đốc
      A,Lò A,v,Cố vấn
      B,Lò B,v,Giám đốc
      """,
      "degrees.csv": """
      person_id,degree_level,major_name
      A,Đại học,Luật
      A,Thạc sĩ,Kinh tế
      B,Đại học,Hóa học
      """,
      "titles.csv": "person_id,professional_title_code\nB,01.003\n",
    ])
    let flat = RosterReading(
      """
      Số hiệu;Họ và tên;Mã đơn vị;Tên đơn vị;Cấp đơn vị;Chức vụ;Trình độ;Chuyên ngành;Trình độ 2;Chuyên ngành 2;Mã ngạch
      A;Lò A;u;Sở Y tế;province;Giám đốc;Đại học;Luật;Thạc sĩ;Kinh tế;
      A;;v;Sở Tài chính;province;Cố vấn;;;;;
      B;Lò B;v;Sở Tài chính;province;Giám đốc;Đại học;Hóa học;;;01.003
      """)
    #expect(folder.complaints == [])
    #expect(flat.complaints == [])
    #expect(flat.content == folder.content)
  }

  @Test func `the sample roster does not depend on the order of its rows`() throws {
    var random = SplitMix64(state: 57)
    let sample = try Repository.sample()
    let shuffled = sample.map { name, bytes -> (String, [UInt8]) in
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      let rows = [lines[0]] + lines.dropFirst().shuffled(using: &random)
      return (name, Array(rows.joined(separator: "\n").utf8))
    }
    #expect(RosterReading(shuffled).content == RosterReading(sample).content)
  }
}
