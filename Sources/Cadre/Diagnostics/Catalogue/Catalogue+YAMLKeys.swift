/// Keys of YAML mappings.
extension Diagnostic.Kind {
  static let yamlKeys: [Diagnostic.Kind] = [
    .duplicateKey, .ambiguousKey, .keyNotText, .keyMissing, .keyTooLong,
  ]

  package static let duplicateKey = Diagnostic.Kind(
    "Y0102", .error,
    Phrase(
      en: "`{key}` is written twice",
      vi: "`{key}` được viết hai lần"),
    page: Phrase(
      en: """
        Within one mapping every key may stand only once. Many programs silently take the last one;
        Cadre takes neither for granted.

            rounding: up
            rounding: down     which one is meant?

        Keep the one that is meant and delete the other.
        """,
      vi: """
        Trong một nhóm, mỗi khóa chỉ được viết một lần. Nhiều chương trình lặng lẽ lấy giá trị cuối
        cùng; Cadre không tự chọn thay người soạn.

            rounding: up
            rounding: down     giá trị nào mới đúng?

        Hãy giữ lại dòng đúng và xóa dòng kia.
        """))

  package static let ambiguousKey = Diagnostic.Kind(
    "Y0136", .error,
    Phrase(
      en: "`{key}` is easily taken for `{first}`",
      vi: "`{key}` dễ nhầm với `{first}`"),
    page: Phrase(
      en: """
        Two keys of one mapping differ only by capital letters, by accents, or by how an accented
        letter is stored. A reader takes them for the same, a program does not.

            Engineer: 2
            engineer: 3        two kinds of people, or one?

        Keep one of them, or give them names that differ.
        """,
      vi: """
        Hai khóa trong một nhóm chỉ khác nhau ở chữ hoa, ở dấu, hoặc ở cách lưu chữ có dấu. Người đọc
        coi là một, chương trình thì không.

            Engineer: 2
            engineer: 3        hai loại người, hay chỉ một?

        Hãy giữ lại một khóa, hoặc đặt tên khác hẳn nhau.
        """))

  package static let keyNotText = Diagnostic.Kind(
    "Y0141", .error,
    Phrase(
      en: "a key must be text, not a list or a mapping",
      vi: "khóa phải là văn bản, không phải danh sách hay nhóm"),
    page: Phrase(
      en: """
        YAML allows a list or a mapping to be the key of a pair. Cadre's files have no use for that;
        usually a bracket stands where quotes were meant.

            [a, b]: 1          write "[a, b]": 1, or a pair for each

        Write a text as the key.
        """,
      vi: """
        YAML cho phép danh sách hoặc nhóm làm khóa. Tệp của Cadre không dùng cách đó; thường là viết
        dấu ngoặc ở chỗ lẽ ra là dấu nháy.

            [a, b]: 1          hãy viết "[a, b]": 1, hoặc mỗi khóa một cặp

        Hãy viết khóa là văn bản.
        """))

  package static let keyMissing = Diagnostic.Kind(
    "Y0142", .error,
    Phrase(
      en: "a key is missing before the colon",
      vi: "thiếu khóa trước dấu hai chấm"),
    page: Phrase(
      en: """
        A pair is written `key: value`. Here the colon stands first.

        Write the key, or put the text in quotes if it begins with a colon.
        """,
      vi: """
        Một cặp được viết là `khóa: giá trị`. Ở đây dấu hai chấm đứng đầu.

        Hãy viết khóa, hoặc đặt trong dấu nháy nếu văn bản bắt đầu bằng dấu hai chấm.
        """))

  package static let keyTooLong = Diagnostic.Kind(
    "Y0143", .error,
    Phrase(
      en: "a key is longer than {limit} characters or runs over several lines",
      vi: "khóa dài quá {limit} ký tự hoặc nằm trên nhiều dòng"),
    page: Phrase(
      en: """
        The key of a pair must stand on one line and not be longer than 1024 characters. Usually a
        colon in a long text was taken for the end of a key.

        Put the text in quotes.
        """,
      vi: """
        Khóa phải nằm trên một dòng và không dài quá 1024 ký tự. Nguyên nhân thường gặp là dấu hai
        chấm trong một văn bản dài bị coi là chỗ kết thúc khóa.

        Hãy đặt văn bản trong dấu nháy.
        """))
}
