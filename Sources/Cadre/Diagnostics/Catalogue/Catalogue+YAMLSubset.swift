/// Parts of YAML that Cadre does not use.
extension Diagnostic.Kind {
  static let yamlSubset: [Diagnostic.Kind] = [
    .anchor, .mergeKey, .tag, .secondDocument, .directive,
  ]

  package static let anchor = Diagnostic.Kind(
    "Y0103", .error,
    Phrase(
      en: "anchors (`&`) and aliases (`*`) are not used here",
      vi: "ở đây không dùng neo (`&`) và tham chiếu (`*`) của YAML"),
    page: Phrase(
      en: """
        An anchor such as `&base` names a part of a YAML file, and an alias such as `*base` copies it.
        What a clause says would then stand somewhere else, and a few lines could grow to millions.

            a: &base [42, 44]
            b: *base           write [42, 44] again, or make it a list with a name

        Only the first one of a file is reported. Where a text begins with `&` or `*`, put it in
        quotes.
        """,
      vi: """
        Neo như `&base` đặt tên cho một phần của tệp YAML, còn tham chiếu như `*base` chép lại phần
        đó. Khi ấy nội dung của một điều khoản nằm ở chỗ khác, và vài dòng có thể nở ra hàng triệu
        dòng.

            a: &base [42, 44]
            b: *base           hãy viết lại [42, 44], hoặc lập một danh sách có tên

        Mỗi tệp chỉ báo lỗi ở chỗ đầu tiên. Nếu văn bản bắt đầu bằng `&` hoặc `*` thì hãy đặt trong
        dấu nháy.
        """))

  package static let mergeKey = Diagnostic.Kind(
    "Y0105", .error,
    Phrase(
      en: "the merge key `<<` is not used here",
      vi: "ở đây không dùng khóa gộp `<<`"),
    page: Phrase(
      en: """
        `<<` copies the pairs of another mapping, and hides which value wins where both have the same
        key.

            <<: *defaults
            rounding: up       is it the one of `defaults`, or this one?

        Write the values out, or make what is shared a parameter or a definition.
        """,
      vi: """
        `<<` chép các cặp khóa - giá trị của một nhóm khác, khiến người đọc không biết giá trị nào
        được dùng khi cả hai nhóm có cùng một khóa.

            <<: *defaults
            rounding: up       giá trị của `defaults` hay giá trị này?

        Hãy viết đầy đủ các giá trị, hoặc đưa phần dùng chung vào một tham số hay một định nghĩa.
        """))

  package static let tag = Diagnostic.Kind(
    "Y0107", .error,
    Phrase(
      en: "tags (`!`) are not used here",
      vi: "ở đây không dùng thẻ kiểu (`!`) của YAML"),
    page: Phrase(
      en: """
        A tag such as `!!str` or `!include` tells a program how to read a value; some run code or open
        other files. Cadre knows by itself what type a value has, and acts on no tag.

            version: !!str 2025.1       write "2025.1" instead

        Delete the tag. Where a text begins with `!`, put it in quotes.
        """,
      vi: """
        Thẻ như `!!str` hoặc `!include` bảo chương trình cách đọc một giá trị; có thẻ còn chạy mã lệnh
        hoặc mở tệp khác. Cadre tự biết kiểu của từng giá trị và không làm theo thẻ nào.

            version: !!str 2025.1       hãy viết "2025.1"

        Hãy xóa thẻ. Nếu văn bản bắt đầu bằng `!` thì hãy đặt trong dấu nháy.
        """))

  package static let secondDocument = Diagnostic.Kind(
    "Y0128", .error,
    Phrase(
      en: "a second document begins here",
      vi: "tài liệu thứ hai bắt đầu ở đây"),
    page: Phrase(
      en: """
        `---` begins a document. A file may hold several in YAML, but many programs read only the
        first, so that the rest is silently ignored. Cadre reads files with one document.

        Put each document into a file of its own, or delete the line.
        """,
      vi: """
        `---` mở đầu một tài liệu. Trong YAML, một tệp có thể chứa nhiều tài liệu, nhưng nhiều chương
        trình chỉ đọc tài liệu đầu tiên và lặng lẽ bỏ qua phần còn lại. Cadre chỉ đọc tệp có một tài
        liệu.

        Hãy tách mỗi tài liệu thành một tệp riêng, hoặc xóa dòng này.
        """))

  package static let directive = Diagnostic.Kind(
    "Y0140", .error,
    Phrase(
      en: "directives (`%`) are not used here",
      vi: "ở đây không dùng chỉ thị (`%`) của YAML"),
    page: Phrase(
      en: """
        A line such as `%YAML 1.2` or `%TAG` at the top tells a program how to read the file. Cadre
        reads every file in the same way.

        Delete the line.
        """,
      vi: """
        Dòng như `%YAML 1.2` hoặc `%TAG` ở đầu tệp bảo chương trình cách đọc tệp. Cadre đọc mọi tệp
        theo cùng một cách.

        Hãy xóa dòng này.
        """))
}
