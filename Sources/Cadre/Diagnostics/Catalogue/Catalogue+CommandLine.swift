/// Words on the command line that are not understood.
extension Diagnostic.Kind {
  package static let commandLine: [Diagnostic.Kind] = [
    .unknownVerb, .unknownOption, .missingArgument, .missingOptionValue, .wrongOptionValue,
    .unexpectedArgument, .valueOfFlag, .personOrTeamNeeded,
  ]

  package static let unknownVerb = Diagnostic.Kind(
    "U0215", .error,
    Phrase(en: "`cadre` has no verb `{name}`", vi: "`cadre` không có lệnh `{name}`"),
    page: Phrase(
      en: """
        The first word after `cadre` says what to do: `cadre check criteria.yaml roster.csv`. `cadre --help` lists the \
        verbs.
        """,
      vi: """
        Từ đầu tiên sau `cadre` cho biết cần làm gì: `cadre check bo-tieu-chi.yaml danh-sach.csv`. `cadre --help` liệt kê \
        các lệnh.
        """))

  package static let unknownOption = Diagnostic.Kind(
    "U0216", .error,
    Phrase(en: "`{verb}` has no option `{name}`", vi: "`{verb}` không có tùy chọn `{name}`"),
    page: Phrase(
      en: """
        Options begin with two hyphens and stand after the verb: `cadre check --on 2025-11-30 criteria.yaml roster.csv`. \
        `cadre check --help` lists those of a verb. A file whose name begins with a hyphen is written after `--`.
        """,
      vi: """
        Tùy chọn bắt đầu bằng hai dấu gạch nối và đứng sau tên lệnh: `cadre check --on 2025-11-30 bo-tieu-chi.yaml \
        danh-sach.csv`. `cadre check --help` liệt kê các tùy chọn của lệnh. Tệp có tên bắt đầu bằng dấu gạch nối phải \
        viết sau `--`.
        """))

  package static let missingArgument = Diagnostic.Kind(
    "U0217", .error,
    Phrase(en: "`{verb}` needs more: {what}", vi: "`{verb}` còn thiếu: {what}"),
    page: Phrase(
      en:
        "The verb works on what stands after it, such as files: `cadre check criteria.yaml roster.csv`.",
      vi:
        "Lệnh làm việc với những gì đứng sau nó, chẳng hạn các tệp: `cadre check bo-tieu-chi.yaml danh-sach.csv`."
    ))

  package static let missingOptionValue = Diagnostic.Kind(
    "U0218", .error,
    Phrase(en: "the option `{name}` needs a value", vi: "tùy chọn `{name}` cần có giá trị"),
    page: Phrase(
      en: """
        The value follows the option: `--on 2025-11-30` or `--on=2025-11-30`. A value that begins with a hyphen must be \
        written with the equals sign.
        """,
      vi: """
        Giá trị viết ngay sau tùy chọn: `--on 2025-11-30` hoặc `--on=2025-11-30`. Giá trị bắt đầu bằng dấu gạch nối phải \
        viết với dấu bằng.
        """))

  package static let wrongOptionValue = Diagnostic.Kind(
    "U0219", .error,
    Phrase(
      en: "`{value}` is no value of `{name}`",
      vi: "`{value}` không phải là giá trị của `{name}`"),
    page: Phrase(
      en: """
        Some options and arguments take one of a few words, which the message lists; `--max-errors` takes a whole number \
        and `--fail-on` verdicts separated by commas.
        """,
      vi: """
        Một số tùy chọn và đối số chỉ nhận một trong vài từ, được liệt kê trong thông báo; `--max-errors` nhận số nguyên, \
        còn `--fail-on` nhận các kết luận cách nhau bằng dấu phẩy.
        """))

  package static let unexpectedArgument = Diagnostic.Kind(
    "U0220", .error,
    Phrase(
      en: "`{text}` is one too many: `{verb}` takes one argument",
      vi: "thừa `{text}`: `{verb}` chỉ nhận một đối số"),
    page: Phrase(
      en:
        "The verb works on one file or subject. Run it once for each: `cadre show criteria.yaml`.",
      vi:
        "Lệnh chỉ làm việc với một tệp hoặc một mục. Hãy chạy riêng cho từng tệp: `cadre show bo-tieu-chi.yaml`."
    ))

  package static let valueOfFlag = Diagnostic.Kind(
    "U0221", .error,
    Phrase(
      en: "the option `{name}` takes no value, and `{value}` is given",
      vi: "tùy chọn `{name}` không nhận giá trị, nhưng đã ghi `{value}`"),
    page: Phrase(
      en:
        "Options such as `--strict` and `--all` hold where they stand: leave them out, or write them without a value.",
      vi:
        "Các tùy chọn như `--strict` và `--all` có hiệu lực khi được ghi ra: hãy bỏ đi, hoặc ghi mà không kèm giá trị."
    ))

  package static let personOrTeamNeeded = Diagnostic.Kind(
    "U0222", .error,
    Phrase(
      en: "what to explain is not said: give one of `--person ID` and `--team UNIT`",
      vi: "chưa rõ cần giải thích gì: hãy cho `--person MÃ` hoặc `--team ĐƠN_VỊ`, chỉ một trong hai"
    ),
    page: Phrase(
      en: """
        An explanation is about one person (`--person CB0217`), about the team of one unit (`--team so-khcn`), or about \
        the code of a message (`cadre explain C0204`, without files).
        """,
      vi: """
        Phần giải thích nói về một cán bộ (`--person CB0217`), về tập thể của một đơn vị (`--team so-khcn`), hoặc về mã \
        của một thông báo (`cadre explain C0204`, không kèm tệp).
        """))
}

/// Ways out of mistakes on the command line.
extension Phrase {
  package static let allowedValues = Phrase(
    en: "allowed are {names}", vi: "các giá trị được dùng: {names}")
  package static let wholeNumberWanted = Phrase(
    en: "write a whole number, such as `{example}`", vi: "hãy viết số nguyên, chẳng hạn `{example}`"
  )
  package static let optionsAfterVerb = Phrase(
    en: "options stand after the verb: `{example}`", vi: "tùy chọn đứng sau tên lệnh: `{example}`")
  package static let optionOfVerbs = Phrase(
    en: "it is an option of {verbs}", vi: "đây là tùy chọn của {verbs}")
  package static let seeHelp = Phrase(
    en: "`{command}` shows what can be written", vi: "xem cách viết bằng `{command}`")
}
