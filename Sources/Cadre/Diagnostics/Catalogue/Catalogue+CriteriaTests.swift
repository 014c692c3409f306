/// Tests in criteria.
extension Diagnostic.Kind {
  static let criteriaTests: [Diagnostic.Kind] = [
    .unknownRequirement, .unknownFixture, .testWithoutExpectation, .expectationOfOtherKind,
    .unknownException, .badWrittenShare, .badFactPath, .factPathOfNobody, .unusedFixture,
  ]

  static let unknownRequirement = Diagnostic.Kind(
    "T0101", .error,
    Phrase(
      en: "no requirement is called `{name}`",
      vi: "không có yêu cầu nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            expect: { expert-shar: met }
            expect: { expert-share: met }

        Correct the name, or declare it under `requirements`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            expect: { expert-shar: met }
            expect: { expert-share: met }

        Hãy sửa lại tên, hoặc khai báo trong `requirements`.
        """))

  static let unknownFixture = Diagnostic.Kind(
    "T0102", .error,
    Phrase(
      en: "no person of the tests is called `{name}`",
      vi: "không có người mẫu nào tên là `{name}`"),
    page: Phrase(
      en: """
        A name is used that is not declared. Names are written in exactly the same way wherever they stand.

            members: { enginer: 2 }
            members: { engineer: 2 }

        Correct the name, or declare it under `people`.
        """,
      vi: """
        Dùng một tên chưa khai báo. Tên phải viết giống hệt nhau ở mọi chỗ.

            members: { enginer: 2 }
            members: { engineer: 2 }

        Hãy sửa lại tên, hoặc khai báo trong `people`.
        """))

  static let testWithoutExpectation = Diagnostic.Kind(
    "T0103", .error,
    Phrase(
      en: "the test expects nothing",
      vi: "ví dụ kiểm thử không ghi kết quả mong đợi"),
    page: Phrase(
      en: """
        A test that expects nothing always passes and proves nothing.

            expect: { expert-share: met }
        """,
      vi: """
        Ví dụ không ghi kết quả mong đợi thì luôn qua và không chứng minh được gì.

            expect: { expert-share: met }
        """))

  static let expectationOfOtherKind = Diagnostic.Kind(
    "T0104", .error,
    Phrase(
      en: "`{name}` is a {noun}, which this test is not about",
      vi: "`{name}` là {noun}, không thuộc nội dung ví dụ kiểm thử này"),
    page: Phrase(
      en: """
        A test of a team says what comes out for requirements; a test of a person says whether definitions hold.

            members: { engineer: 2 }
            expect: { expert-share: met }

            person: engineer
            expect: { expert: true }
        """,
      vi: """
        Ví dụ về tập thể nói kết luận của yêu cầu; ví dụ về một người nói định nghĩa có đúng hay không.

            members: { engineer: 2 }
            expect: { expert-share: met }

            person: engineer
            expect: { expert: true }
        """))

  static let unknownException = Diagnostic.Kind(
    "T0105", .error,
    Phrase(
      en: "`{requirement}` has no exception `{name}`",
      vi: "`{requirement}` không có ngoại lệ `{name}`"),
    page: Phrase(
      en: """
        The test expects an exception that the requirement does not have.

            expect: { expert-share: { verdict: exempt, exception: tiny-team } }

        Correct the id.
        """,
      vi: """
        Ví dụ mong đợi một ngoại lệ mà yêu cầu không có.

            expect: { expert-share: { verdict: exempt, exception: tiny-team } }

        Hãy sửa lại tên.
        """))

  static let badWrittenShare = Diagnostic.Kind(
    "T0106", .error,
    Phrase(
      en: "`{text}` is not a share of people",
      vi: "`{text}` không phải là tỷ lệ số người"),
    page: Phrase(
      en: """
        Tests write how many of how many are counted, without reducing the fraction; two of them where missing facts leave a range.

            share: 2/9
            share: 2/9..3/9
        """,
      vi: """
        Ví dụ ghi bao nhiêu trên bao nhiêu người được tính, không rút gọn phân số; ghi hai tỷ lệ khi dữ kiện thiếu để lại một khoảng.

            share: 2/9
            share: 2/9..3/9
        """))

  static let badFactPath = Diagnostic.Kind(
    "T0107", .error,
    Phrase(
      en: "`{path}` does not lead to a fact",
      vi: "`{path}` không dẫn tới dữ kiện nào"),
    page: Phrase(
      en: """
        A missing fact is named by its person, the list, the number of the record from 1, and the fact; or by `unit` and the fact.

            decided_by: [unclear.degrees.1.field, unclear.birth_date, unit.level]
        """,
      vi: """
        Dữ kiện thiếu được chỉ bằng người mẫu, danh sách, số thứ tự bản ghi từ 1 và tên dữ kiện; hoặc bằng `unit` và tên dữ kiện.

            decided_by: [unclear.degrees.1.field, unclear.birth_date, unit.level]
        """))

  static let factPathOfNobody = Diagnostic.Kind(
    "T0108", .error,
    Phrase(
      en: "`{path}` is about `{name}`, who takes no part in the test",
      vi: "`{path}` nói về `{name}`, người không có mặt trong ví dụ kiểm thử này"),
    page: Phrase(
      en: """
        Only facts of the people of the test, and of its unit, can decide it.

            members: { unclear: 1 }
            decided_by: [unclear.degrees.1.field]
        """,
      vi: """
        Chỉ dữ kiện của những người trong ví dụ và của đơn vị mới quyết định được kết quả.

            members: { unclear: 1 }
            decided_by: [unclear.degrees.1.field]
        """))

  static let unusedFixture = Diagnostic.Kind(
    "T0109", .warning,
    Phrase(
      en: "person `{name}` takes part in no test",
      vi: "người mẫu `{name}` không có trong ví dụ kiểm thử nào"),
    page: Phrase(
      en: """
        A person of the tests that no test names proves nothing.

            members: { engineer: 2 }

        Use it in a test, or remove it.
        """,
      vi: """
        Người mẫu mà không ví dụ nào nhắc tới thì không chứng minh được gì.

            members: { engineer: 2 }

        Hãy dùng trong một ví dụ, hoặc bỏ đi.
        """))
}
