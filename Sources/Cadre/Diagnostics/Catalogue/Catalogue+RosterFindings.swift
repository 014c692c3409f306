/// Findings that an assessment makes about what a whole roster lacks, and about days and codes without a value.
extension Diagnostic.Kind {
  package static let rosterFindings: [Diagnostic.Kind] = [
    .absentFact, .absentList, .noValueForCode, .dateAhead,
  ]

  package static let absentFact = Diagnostic.Kind(
    "D0210", .note,
    Phrase(
      en: "the criteria look at {fact} (`{name}`), which the roster gives nowhere",
      vi: "bộ tiêu chí có xét {fact} (`{name}`) nhưng cả danh sách không nêu dữ kiện này"),
    page: Phrase(
      en: """
        No record of the roster has a fact that conditions of the criteria test. It is unknown everywhere, and what depends \
        on it is undetermined for one and the same reason; perhaps a column was left out, or its heading was not understood.

        Give the fact in the column that is named. For the beginning and the status of posts there is another way: criteria \
        may state in `conventions` what holds in a roster without them.

            conventions:
              undated_posts: held
              posts_without_status: official
        """,
      vi: """
        Không bản ghi nào trong danh sách có một dữ kiện mà bộ tiêu chí xét đến. Dữ kiện này chưa biết ở mọi nơi, và những gì \
        phụ thuộc vào nó đều chưa xác định được vì cùng một lý do; có thể cột bị bỏ sót hoặc tiêu đề cột không được nhận ra.

        Hãy bổ sung dữ kiện ở cột được nêu. Riêng ngày giữ chức vụ và tình trạng giữ chức vụ còn một cách khác: bộ tiêu chí có \
        thể nêu ở `conventions` cách hiểu khi danh sách không có các dữ kiện này.

            conventions:
              undated_posts: held
              posts_without_status: official
        """))

  package static let absentList = Diagnostic.Kind(
    "D0211", .note,
    Phrase(
      en: "the criteria look at {records}, which the roster gives of nobody",
      vi: "bộ tiêu chí có xét {records} nhưng danh sách không nêu của bất kỳ ai"),
    page: Phrase(
      en: """
        The criteria look through records, such as degrees, of which the roster has none. This does not mean that nobody has \
        any: they are unknown, and whether somebody counts for their sake is undetermined.

        Give them in the columns that are named or in a file of their own. That a person has none is said in YAML by an empty \
        list: `degrees: []`.
        """,
      vi: """
        Bộ tiêu chí xét một loại bản ghi, ví dụ văn bằng, mà danh sách không có bản ghi nào. Điều đó không có nghĩa là không ai \
        có: các bản ghi này là chưa biết, nên chưa xác định được ai được tính nhờ chúng.

        Hãy bổ sung ở các cột được nêu hoặc trong một tệp riêng. Trong YAML, người không có bản ghi nào được ghi bằng danh sách \
        rỗng: `degrees: []`.
        """))

  package static let noValueForCode = Diagnostic.Kind(
    "D0212", .warning,
    Phrase(
      en:
        "the parameter `{parameter}` has no value for `{code}` ({fact}), the code of unit `{unit}`",
      vi: "tham số `{parameter}` không có giá trị cho mã `{code}` ({fact}) của đơn vị `{unit}`"),
    page: Phrase(
      en: """
        The parameter differs by a fact of the unit, and on the check date it has values for other codes of that fact but none \
        for that of the unit:

            minimum-share:
              by: unit.level
              values:
                - { province: 25%, commune: 20% }     # and a unit with `level: central`

        What is asked of the unit is not known, and its verdict is undetermined. Add a value for the code, leave such units out \
        under `when`, or correct the code in the roster.
        """,
      vi: """
        Giá trị của tham số thay đổi theo một dữ kiện của đơn vị; vào ngày kiểm tra, tham số có giá trị cho các mã khác nhưng \
        không có giá trị cho mã của đơn vị này:

            minimum-share:
              by: unit.level
              values:
                - { province: 25%, commune: 20% }     # còn đơn vị có `level: central`

        Khi đó không rõ đơn vị phải đạt mức nào và kết luận là chưa xác định. Hãy bổ sung giá trị cho mã đó, loại các đơn vị \
        như vậy ở `when`, hoặc sửa mã trong danh sách.
        """))

  package static let dateAhead = Diagnostic.Kind(
    "D0213", .warning,
    Phrase(
      en: "{fact} `{value}` of person `{id}` lies after the day of the check ({count}×)",
      vi: "{fact} `{value}` của cán bộ `{id}` ở sau ngày kiểm tra ({count} lần)"),
    page: Phrase(
      en: """
        A post or an employment begins, or a degree or title was obtained, after the day for which the roster is checked. Such \
        a post is not held yet, and such an employment adds no time. A degree or a title counts like any other unless the \
        criteria test its date. The first row is named, and how many rows there are.

        Correct the date if it is a slip of the pen. If many rows are concerned, look at the day of the check: `--on` may have \
        the wrong year.
        """,
      vi: """
        Một chức vụ hay quá trình công tác bắt đầu, hoặc một văn bằng hay chức danh có được, sau ngày kiểm tra. Chức vụ như vậy \
        chưa được giữ, quá trình công tác như vậy chưa cộng thêm thời gian. Văn bằng và chức danh vẫn được tính bình thường, \
        trừ khi bộ tiêu chí xét ngày của chúng. Dòng đầu tiên được nêu cùng với số dòng.

        Hãy sửa ngày nếu ghi nhầm. Nếu nhiều dòng bị nêu, hãy xem lại ngày kiểm tra: `--on` có thể ghi sai năm.
        """))
}

extension Phrase {
  static let columnsOfFacts = Phrase(
    en: "in a table they stand in these columns: {columns}",
    vi: "trong bảng, các dữ kiện này nằm ở cột: {columns}")
  static let columnOfFact = Phrase(
    en: "in a table it stands in the column {columns}",
    vi: "trong bảng, dữ kiện này nằm ở cột {columns}")
  static let conventionInstead = Phrase(
    en: "or state under `conventions` what holds without it: `{convention}`",
    vi: "hoặc nêu ở `conventions` cách hiểu khi không có dữ kiện: `{convention}`")
}
