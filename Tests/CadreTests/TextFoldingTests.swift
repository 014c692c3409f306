import Testing

@testable import Cadre

@Suite struct TextFoldingTests {
  @Test(arguments: [
    // Composed, decomposed and half composed.
    ("Việt", "Vi\u{65}\u{323}\u{302}t"),
    ("Việt", "Vi\u{EA}\u{323}t"),
    ("Việt", "Vi\u{1EB9}\u{302}t"),
    ("thế", "th\u{E9}\u{302}"),
    ("đường", "đu\u{31B}o\u{31B}\u{300}ng"),
    // Case, the letter that does not decompose, and its look-alikes.
    ("CÔNG NGHỆ", "công nghệ"),
    ("ĐẠI HỌC", "Đại học"),
    ("Đại học", "\u{D0}ại học"),
    ("đại học", "\u{F0}ại học"),
    ("Đại học", "\u{189}ại học"),
    // The placement of tone marks.
    ("hóa", "hoá"), ("HÓA HỌC", "Hoá học"), ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"),
    ("thủy lợi", "thuỷ lợi"), ("loã", "lõa"), ("toạ", "tọa"), ("hoá, dược", "hóa, dược"),
    ("Hoá.", "hóa"), ("hoá.học", "hóa.học"),
    // i and y.
    ("kỹ thuật", "kĩ thuật"), ("tiến sĩ", "tiến sỹ"), ("vật lý", "vật lí"),
    ("quản lí", "Quản lý"), ("mỹ thuật", "mĩ thuật"), ("Tỷ lệ", "tỉ lệ"),
    ("Quy hoạch", "qui hoạch"), ("quý", "quí"),
    // White space and what cannot be seen.
    ("Công  nghệ", "Công nghệ"), ("Công\u{A0}nghệ", "Công nghệ"), (" Công nghệ\t", "Công nghệ"),
    ("Công\nnghệ", "Công nghệ"), ("Công\r\nnghệ", "Công nghệ"),
    ("Công \u{200B}nghệ\u{FEFF}", "Công nghệ"), ("Cô\u{200D}ng ng\u{AD}hệ", "Công nghệ"),
    // Dashes, full stops, punctuation.
    ("khoa học – kỹ thuật", "khoa học - kỹ thuật"),
    ("khoa học — kỹ thuật", "khoa học-kỹ thuật"),
    ("Điện, điện tử", "Điện,điện tử"),
    ("Th.S", "ThS"), ("ThS.", "ThS"), ("THS", "ThS"), ("T.S", "TS"), ("PGS.TS", "PGS.TS."),
    ("Kỹ sư,", "Kỹ sư"), ("Kỹ sư ; ", "Kỹ sư"), ("Kỹ sư.,", "Kỹ sư"),
  ])
  func `spellings of the same words have one key`(first: String, second: String) {
    #expect(TextFolding.key(first) == TextFolding.key(second))
  }

  @Test(arguments: [
    ("quý", "qúy"), ("mỏ", "mộ"), ("mỏ", "mơ"), ("hoán", "hóan"), ("thuyền", "thuyên"),
    ("đa", "da"), ("hòa", "hóa"), ("Phó Giám đốc", "Giám đốc"), ("tay", "tai"), ("y tế", "i tế"),
    ("quỹ", "quý"), ("thui", "thuy"), ("12/12", "1212"), ("C++", "C"), ("hoạ", "họă"),
    ("u ý", "ú y"),
  ])
  func `different words have different keys`(first: String, second: String) {
    #expect(TextFolding.key(first) != TextFolding.key(second))
  }

  @Test(arguments: [
    ("quý", "quý"), ("Quỹ", "quỹ"), ("Thuỷ sản", "thủy sản"), ("Kỹ sư Hoá", "kĩ sư hóa"),
    ("Kỹ thuật GT – VT", "kĩ thuật gt-vt"), ("", ""), (" . ", ""), ("-", ""), ("\u{200B}", ""),
    ("7.48.02.01", "7480201"), ("日本", "日本"), ("Straße", "straße"),
  ])
  func `a key is made of lower-case composed letters`(text: String, key: String) {
    let result = TextFolding.key(text)
    #expect(Array(result.unicodeScalars) == Array(key.unicodeScalars))
  }

  @Test(arguments: [
    ("Công nghệ thông tin", "cong nghe thong tin"), ("Kỹ sư điện", "ki su dien"),
    ("Ðường", "duong"), ("ƯỚC", "uoc"), ("mỏ", "mo"), ("mộ", "mo"),
  ])
  func `an accent-free key has neither tones nor marks`(text: String, key: String) {
    #expect(TextFolding.accentFree(text) == key)
  }

  @Test func `text typed without accents has the accent-free key of the text`() {
    for text in ["Quản lý nhà nước", "Kỹ thuật hoá học", "Đường sắt", "Thuỷ lợi"] {
      let typed = TextFolding.accentFree(text)
      #expect(TextFolding.accentFree(typed) == typed)
    }
    #expect(TextFolding.accentFree("ky thuat") == TextFolding.accentFree("kỹ thuật"))
  }

  @Test func `composing changes the code points of letters and nothing else`() {
    let decomposed = "Ti\u{65}\u{302}\u{301}n S\u{129}, KHO\u{41}\u{309} – x\u{30A}"
    let composed = TextFolding.nfc(decomposed)
    #expect(
      Array(composed.unicodeScalars)
        == Array("Ti\u{1EBF}n S\u{129}, KHO\u{1EA2} – x\u{30A}".unicodeScalars))
  }

  @Test func `every Vietnamese vowel with every tone folds to its plain letter in both cases`() {
    let marks = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let vowels = [
      ("a", "a"), ("a\u{306}", "a"), ("a\u{302}", "a"), ("e", "e"), ("e\u{302}", "e"), ("i", "i"),
      ("o", "o"), ("o\u{302}", "o"), ("o\u{31B}", "o"), ("u", "u"), ("u\u{31B}", "u"), ("y", "y"),
    ]
    var keys: Set<String> = []
    for (vowel, plain) in vowels {
      for mark in marks {
        let letter = vowel + mark
        #expect(TextFolding.accentFree(letter) == plain)
        #expect(TextFolding.key(letter.uppercased()) == TextFolding.key(letter))
        #expect(TextFolding.nfc(letter).unicodeScalars.count == 1)
        keys.insert(TextFolding.key(letter))
      }
    }
    #expect(keys.count == 72)
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("among", "amnog", 1), ("among", "amng", 1), ("among", "amongst", 2),
    ("ca", "abc", 3), ("kitten", "sitting", 3), ("hóa", "hoa", 1), ("abcd", "badc", 2),
  ])
  func `an edit is an insertion, a removal, a replacement or a swap`(
    left: String, right: String, expected: Int
  ) {
    #expect(TextFolding.editDistance(left, right, limit: 9) == expected)
    #expect(TextFolding.editDistance(right, left, limit: expected) == expected)
    #expect(TextFolding.editDistance(left, right, limit: expected - 1) == nil)
  }

  @Test(arguments: [
    ("amnog", "among"), ("AMONG", "among"), ("cuont", "count"),
    ("at_leats_share", "at_least_share"),
    ("if_unknwon", "if_unknown"), ("xyz", nil), ("", nil), ("completely different", nil),
    ("trinh do", "Trình độ"), ("i", nil),
  ])
  func `the nearest name is suggested and nonsense is not`(written: String, expected: String?) {
    let names = ["among", "count", "at_least_share", "at_most_share", "if_unknown", "Trình độ"]
    #expect(TextFolding.nearest(to: written, among: names) == expected)
  }

  @Test func `a wrong accent counts less than a wrong letter`() {
    #expect(TextFolding.nearest(to: "Co khi", among: ["Cơ thi", "Co kha", "Cơ khi"]) == "Cơ khi")
  }

  @Test func `of equally near names the first is taken`() {
    #expect(TextFolding.nearest(to: "lost", among: ["list", "last"]) == "list")
    #expect(TextFolding.nearest(to: "lost", among: ["last", "list"]) == "last")
    #expect(
      TextFolding.nearest(to: "lost", among: ["last", "lost1", "list"], limit: 2) == [
        "last", "lost1",
      ])
  }

  @Test func `text of common characters has the same key by the short way`() throws {
    let pieces =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđqkhtr".map(
        String.init)
      + ["qu", "oa", "oe", "uy", "QU", "Oà", "UỶ", "Ý", "Đ"]
      + [" ", "  ", ".", ",", "-", "/", ";", ":", "!", "?", "(", ")", "+", "'", "0", "7"]
    var state: UInt64 = 2_463_534_242
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<20_000 {
      let text = (0..<next(9)).map { _ in pieces[next(pieces.count)] }.joined()
      #expect(TextFolding.plainKey(text) == TextFolding.anyKey(text), "`\(text)`")
      let plain = TextFolding.plainKey(text, keepsMarks: false)
      #expect(plain == TextFolding.anyAccentFree(text), "`\(text)`")
    }
    for text in ["e\u{301}", "日", "\u{D0}", "a\u{200B}", "a\tb", "a\r\nb", "–", "ß"] {
      #expect(TextFolding.plainKey(text) == nil)
    }
  }
}
