/// What criteria declare and never use, and what lacks a source.
extension Diagnostic.Kind {
  static let criteriaUnused: [Diagnostic.Kind] = [
    .unusedDefinition, .unusedList, .unusedParameter, .unusedSource, .unusedFact,
    .unknownDecidedWithoutSource, .requirementWithoutSource, .exceptionWithoutSource,
    .personalCondition,
  ]

  static let unusedDefinition = Diagnostic.Kind(
    "C0402", .warning,
    Phrase(
      en: "definition `{name}` is never used",
      vi: "định nghĩa `{name}` không được dùng ở đâu"),
    page: Phrase(
      en: """
        What nothing refers to has no effect, but readers take it for part of the rules.

            is: expert

        Use it, or remove it.
        """,
      vi: """
        Thứ không ai dẫn tới thì không có tác dụng, nhưng người đọc sẽ tưởng là một phần của quy định.

            is: expert

        Hãy dùng hoặc bỏ đi.
        """))

  static let unusedList = Diagnostic.Kind(
    "C0403", .warning,
    Phrase(
      en: "list `{name}` is never used",
      vi: "danh mục `{name}` không được dùng ở đâu"),
    page: Phrase(
      en: """
        What nothing refers to has no effect, but readers take it for part of the rules.

            field: { in: science-technology }

        Use it, or remove it.
        """,
      vi: """
        Thứ không ai dẫn tới thì không có tác dụng, nhưng người đọc sẽ tưởng là một phần của quy định.

            field: { in: science-technology }

        Hãy dùng hoặc bỏ đi.
        """))

  static let unusedParameter = Diagnostic.Kind(
    "C0404", .warning,
    Phrase(
      en: "parameter `{name}` is never used",
      vi: "tham số `{name}` không được dùng ở đâu"),
    page: Phrase(
      en: """
        What nothing refers to has no effect, but readers take it for part of the rules.

            at_least_share: { parameter: minimum-share }

        Use it, or remove it.
        """,
      vi: """
        Thứ không ai dẫn tới thì không có tác dụng, nhưng người đọc sẽ tưởng là một phần của quy định.

            at_least_share: { parameter: minimum-share }

        Hãy dùng hoặc bỏ đi.
        """))

  static let unusedSource = Diagnostic.Kind(
    "C0405", .warning,
    Phrase(
      en: "source `{name}` is never used",
      vi: "nguồn `{name}` không được dùng ở đâu"),
    page: Phrase(
      en: """
        What nothing refers to has no effect, but readers take it for part of the rules.

            cites: nq03-i

        Use it, or remove it.
        """,
      vi: """
        Thứ không ai dẫn tới thì không có tác dụng, nhưng người đọc sẽ tưởng là một phần của quy định.

            cites: nq03-i

        Hãy dùng hoặc bỏ đi.
        """))

  static let unusedFact = Diagnostic.Kind(
    "C0406", .warning,
    Phrase(
      en: "fact `{name}` is never used",
      vi: "dữ kiện `{name}` không được dùng ở đâu"),
    page: Phrase(
      en: """
        What nothing refers to has no effect, but readers take it for part of the rules.

            st_experience_years: { at_least: 5 }

        Use it, or remove it.
        """,
      vi: """
        Thứ không ai dẫn tới thì không có tác dụng, nhưng người đọc sẽ tưởng là một phần của quy định.

            st_experience_years: { at_least: 5 }

        Hãy dùng hoặc bỏ đi.
        """))

  static let unknownDecidedWithoutSource = Diagnostic.Kind(
    "C0420", .error,
    Phrase(
      en: "`if_unknown: {verdict}` decides about missing facts without a source",
      vi: "`if_unknown: {verdict}` quyết định về dữ kiện thiếu mà không dẫn nguồn"),
    page: Phrase(
      en: """
        To take missing facts for met or unmet is a rule of its own, which must be found in some source.

            cites: nq03-i
            if_unknown: unmet

        Cite the source, mark it as `drafters_choice` there, or write `undetermined`.
        """,
      vi: """
        Coi dữ kiện thiếu là đạt hay không đạt là một quy định riêng, phải có trong một nguồn nào đó.

            cites: nq03-i
            if_unknown: unmet

        Hãy dẫn nguồn, ghi `drafters_choice` ở nguồn đó, hoặc viết `undetermined`.
        """))

  static let requirementWithoutSource = Diagnostic.Kind(
    "C0421", .warning,
    Phrase(
      en: "{subject} cites no source",
      vi: "{subject} không dẫn nguồn nào"),
    page: Phrase(
      en: """
        A reader cannot check a requirement against the law without knowing where it comes from.

            cites: nq03-i

        A choice of the drafter has a source too, with `drafters_choice: true`.
        """,
      vi: """
        Không biết yêu cầu lấy từ đâu thì người đọc không thể đối chiếu với văn bản.

            cites: nq03-i

        Lựa chọn của người soạn cũng ghi thành nguồn, với `drafters_choice: true`.
        """))

  static let exceptionWithoutSource = Diagnostic.Kind(
    "C0422", .warning,
    Phrase(
      en: "{subject} cites no source",
      vi: "{subject} không dẫn nguồn nào"),
    page: Phrase(
      en: """
        An exception takes teams out of a rule, so its source matters as much as that of the rule.

            exceptions:
              - { id: tiny-team, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: nq03-i }
        """,
      vi: """
        Ngoại lệ đưa tập thể ra khỏi quy định, nên nguồn của nó cũng quan trọng như nguồn của quy định.

            exceptions:
              - { id: tiny-team, when: { team.size: { at_most: 2 } }, verdict: exempt, cites: nq03-i }
        """))

  static let personalCondition = Diagnostic.Kind(
    "C0425", .warning,
    Phrase(
      en: "the condition singles out people by `{fact}`",
      vi: "điều kiện chỉ đích danh người theo `{fact}`"),
    page: Phrase(
      en: """
        Rules are about properties. The name or id of a person in them is personal data in a legal text, and goes out of date.

            name: Nguyễn Văn A

        Test a fact that the person shares with others.
        """,
      vi: """
        Quy định nói về đặc điểm. Tên hay mã của một người trong đó là dữ liệu cá nhân nằm trong văn bản, và sẽ lỗi thời.

            name: Nguyễn Văn A

        Hãy so một dữ kiện mà người đó có chung với người khác.
        """))
}
