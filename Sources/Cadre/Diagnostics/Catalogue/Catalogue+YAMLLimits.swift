/// Limits of YAML files.
extension Diagnostic.Kind {
  static let yamlLimits: [Diagnostic.Kind] = [
    .tooDeep, .fileTooLarge, .tooManyNodes, .scalarTooLong, .tooManyProblems,
  ]

  package static let tooDeep = Diagnostic.Kind(
    "Y0106", .error,
    Phrase(
      en: "nested deeper than {limit} levels",
      vi: "lồng nhau quá {limit} cấp"),
    page: Phrase(
      en: """
        Lists and mappings lie within one another deeper than the limit, counted from the outermost.
        The place is that of the first level too many.

        Files that people write need about ten levels. Usually a bracket is not closed, or the file
        was made by a program that went wrong.
        """,
      vi: """
        Các danh sách và nhóm lồng vào nhau sâu hơn giới hạn, tính từ cấp ngoài cùng. Vị trí được nêu
        là cấp đầu tiên vượt giới hạn.

        Tệp do người soạn chỉ cần khoảng mười cấp. Nguyên nhân thường gặp là một dấu ngoặc chưa đóng,
        hoặc tệp do một chương trình bị lỗi tạo ra.
        """))

  package static let fileTooLarge = Diagnostic.Kind(
    "Y0135", .error,
    Phrase(
      en: "the file has {count} bytes; at most {limit} are read",
      vi: "tệp có {count} byte; chỉ đọc tối đa {limit} byte"),
    page: Phrase(
      en: """
        Cadre reads files up to a size that no file of the kind should need, so that a wrong file
        cannot fill the memory. Rosters may be far larger than criteria.

        Check that this is the right file. Split a large one into several.
        """,
      vi: """
        Cadre chỉ đọc tệp đến một dung lượng mà loại tệp này không cần vượt quá, để tệp sai không làm
        đầy bộ nhớ. Danh sách nhân sự được phép lớn hơn bộ tiêu chí rất nhiều.

        Hãy kiểm tra xem có đúng tệp không. Tệp quá lớn thì chia thành nhiều tệp.
        """))

  package static let tooManyNodes = Diagnostic.Kind(
    "Y0137", .error,
    Phrase(
      en: "the file holds more than {limit} values",
      vi: "tệp chứa quá {limit} giá trị"),
    page: Phrase(
      en: """
        Criteria and other documents are held in memory as a whole, so the number of their keys,
        values, lists and mappings is limited. The place is that of the first one too many.

        Check that this is the right file. Long code lists belong into a CSV file beside the criteria.
        """,
      vi: """
        Bộ tiêu chí và các tài liệu khác được giữ toàn bộ trong bộ nhớ, nên số khóa, giá trị, danh
        sách và nhóm có giới hạn. Vị trí được nêu là giá trị đầu tiên vượt giới hạn.

        Hãy kiểm tra xem có đúng tệp không. Bảng mã dài nên để trong tệp CSV bên cạnh bộ tiêu chí.
        """))

  package static let scalarTooLong = Diagnostic.Kind(
    "Y0138", .error,
    Phrase(
      en: "this text is longer than {limit} bytes",
      vi: "văn bản này dài quá {limit} byte"),
    page: Phrase(
      en: """
        A single value is longer than any that a person writes. Usually a quote or a block (`|`) was
        not ended where it should be, so that the rest of the file became one text.

        Look at the beginning of the text and at where it should end.
        """,
      vi: """
        Một giá trị dài hơn mọi giá trị do người viết. Nguyên nhân thường gặp là dấu nháy hoặc khối
        văn bản (`|`) không kết thúc đúng chỗ, nên phần còn lại của tệp thành một văn bản.

        Hãy xem đầu văn bản và chỗ lẽ ra phải kết thúc.
        """))

  package static let tooManyProblems = Diagnostic.Kind(
    "Y0139", .error,
    Phrase(
      en: "more than {limit} problems; the rest of the file was not read",
      vi: "có hơn {limit} vấn đề; phần còn lại của tệp chưa được đọc"),
    page: Phrase(
      en: """
        So many problems were found that reading stopped. They probably have a common cause: the wrong
        file, or a program that writes something which Cadre does not read.

        Solve the first ones and check again.
        """,
      vi: """
        Đã tìm thấy quá nhiều vấn đề nên dừng đọc. Có lẽ chúng cùng một nguyên nhân: sai tệp, hoặc
        chương trình tạo tệp ghi thứ mà Cadre không đọc.

        Hãy xử lý những vấn đề đầu tiên rồi kiểm tra lại.
        """))
}
