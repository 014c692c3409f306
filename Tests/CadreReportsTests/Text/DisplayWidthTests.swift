import Testing

@testable import CadreReports

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Nguyễn", 6), ("Nguye\u{302}\u{303}n", 6), ("Đỗ Ngọc Ước", 11),
    ("D\u{323}", 1), ("漢字", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("🇻🇳", 2), ("👩‍🔬", 2), ("❤\u{FE0F}", 2), ("…─│", 3), ("\u{1B}", 0), ("\u{200B}", 0),
  ])
  func `a text takes the columns of its letters`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("Sở Tư pháp", 10, "Sở Tư pháp"), ("Sở Tư pháp", 9, "Sở T…pháp"), ("漢字漢字", 6, "漢…字"),
    ("So\u{309}\u{31B} Y te", 4, "S…te"), ("abc", 1, "…"), ("abc", 0, ""),
    ("Ủy ban nhân dân xã Mường Mô", 22, "Ủy ban nhâ…xã Mường Mô"),
  ])
  func `a cut text fits and says that it is cut`(text: String, width: Int, expected: String) {
    let cut = text.cut(to: width, mark: "…")
    #expect(cut == expected)
    #expect(cut.displayWidth <= width)
  }

  @Test(arguments: [8, 10, 17, 40])
  func `wrapped lines fit and lose no word`(width: Int) {
    let text = "Ủy ban nhân dân xã Bản Bo (2/9 = 22,2%) 漢字漢字漢字漢字漢字漢字"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= max(width, 12) })
    let letters = lines.joined().filter { $0 != " " }
    #expect(letters == text.filter { $0 != " " })
  }

  @Test func `a percentage is not torn`() {
    #expect("in all 22.2 %".wrapped(to: 11) == ["in all", "22.2 %"])
    #expect("two (2/9 = 22.2 %)".wrapped(to: 14) == ["two", "(2/9 = 22.2 %)"])
  }
}

@Suite struct EscapingTests {
  @Test(arguments: [
    ("Trần Thị B", "Trần Thị B"), ("\u{1B}[31m", "\\u{1b}[31m"), ("a\nb\r\n\t", "a\\nb\\r\\n\\t"),
    ("\u{202E}abc\u{2066}", "\\u{202e}abc\\u{2066}"), ("\u{9B}31m", "\\u{9b}31m"),
    ("\u{FEFF}x\u{200B}", "\\u{feff}x\\u{200b}"), ("\u{2028}", "\\u{2028}"), ("👩‍🔬", "👩‍🔬"),
  ])
  func `a terminal obeys nothing of an input`(text: String, escaped: String) {
    #expect(Escaping.terminal(text) == escaped)
  }
}
