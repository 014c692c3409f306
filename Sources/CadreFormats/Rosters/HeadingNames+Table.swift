import Cadre

extension HeadingNames {
  /// Headings that mean one fact, whatever stands beside them.
  static let synonyms: [(role: ColumnRole, names: String)] = [
    (
      .personID,
      """
      Số hiệu|Số hiệu CBCCVC|Số hiệu CBCC|Số hiệu cán bộ|Số hiệu công chức|Số hiệu viên chức|Mã CB|Mã NV|Mã cán bộ|\
      Mã CBCC|Mã CBCCVC|Mã công chức|Mã viên chức|Mã nhân viên|Mã số cán bộ|Employee ID|Employee number|Employee No|\
      Employee code|Staff ID|Staff number|Personnel number|Person ID|PERNR
      """
    ),
    (
      .personName,
      """
      Họ và tên|Họ tên|Họ, tên|Họ và tên khai sinh|Họ tên khai sinh|Họ và tên cán bộ|Họ tên cán bộ|Full name|\
      Employee name|Person name|Staff name
      """
    ),
    (
      .familyName,
      "Họ đệm|Họ và đệm|Họ và tên đệm|Họ, tên đệm|Họ lót|Họ|Family name|Last name|Surname"
    ),
    (.givenName, "Given name|First name"),
    (
      .init(.person, "birth_date"),
      """
      Ngày sinh|Sinh ngày|Ngày tháng năm sinh|Ngày, tháng, năm sinh|Ngày/tháng/năm sinh|Năm sinh|Date of birth|\
      Birth date|Birthdate|Birthday|DOB|Year of birth|Birth year
      """
    ),
    (.init(.person, "gender"), "Giới tính|Giới|Phái|Sex"),
    (
      .unitID,
      "Mã đơn vị|Mã cơ quan|Mã phòng ban|Unit code|Department ID|Department code|Org unit ID"
    ),
    (
      .unitName,
      """
      Đơn vị|Tên đơn vị|Cơ quan|Tên cơ quan|Cơ quan, đơn vị|Đơn vị sử dụng|Cơ quan, đơn vị sử dụng CBCCVC|Phòng ban|\
      Phòng/ban|Phòng, ban|Phòng/Khoa|Phòng/Khoa/Trung tâm|Unit|Department|Division|Office|Org unit|\
      Organizational unit|Organisational unit
      """
    ),
    (.init(.unit, "level"), "Cấp|Cấp đơn vị|Cấp của đơn vị|Cấp hành chính|Unit tier"),
    (
      .init(.unit, "kind"),
      "Loại đơn vị|Loại cơ quan|Nhóm đơn vị|Loại hình đơn vị|Unit type|Type of unit"
    ),
    (
      .init(.unit, "parent"),
      """
      Đơn vị cấp trên|Cơ quan cấp trên|Đơn vị chủ quản|Cơ quan chủ quản|Trực thuộc|Đơn vị trực thuộc|Parent unit|\
      Parent|Parent department
      """
    ),
    (
      .init(.post, "title"),
      """
      Chức vụ|Chức danh|Chức vụ/Chức danh|Chức vụ, chức danh|Chức danh, chức vụ|Chức vụ (chức danh)|Chức vụ hiện tại|\
      Chức vụ hiện nay|Chức vụ (chức danh) hiện tại|Chức vụ chính quyền|Chức vụ lãnh đạo|Vị trí việc làm|\
      Job title|Post|Position title|Current position
      """
    ),
    (.init(.post, "kind"), "Loại chức vụ|Nhóm chức vụ|Position kind|Post kind|Rank"),
    (.init(.post, "status"), "Tình trạng giữ chức vụ|Hình thức giữ chức vụ|Position state"),
    (
      .init(.post, "from"),
      "Ngày giữ chức vụ|Ngày bổ nhiệm chức vụ|Ngày nhận chức vụ|Giữ chức vụ từ|Appointed"
    ),
    (.init(.post, "until"), "Ngày thôi giữ chức vụ|Ngày miễn nhiệm|Giữ chức vụ đến"),
    (.init(.post, "fte"), "Mức thời gian làm việc|FTE|Full-time equivalent"),
    (
      .init(.degree, "level"),
      """
      Trình độ|Trình độ chuyên môn|TĐCM|Trình độ CM|Trình độ chuyên môn, nghiệp vụ|Trình độ chuyên môn nghiệp vụ|\
      Trình độ chuyên môn cao nhất|Trình độ đào tạo|Trình độ học vấn|Học vị|Học hàm, học vị|Học hàm/Học vị|Bằng cấp|\
      Văn bằng|Degree|Qualification|Highest degree|Highest qualification|Education level|Level of education
      """
    ),
    (
      .init(.degree, "field"),
      "Mã ngành|Mã ngành đào tạo|Mã chuyên ngành|Mã ngành học|Code of the major|Field of study code|CIP code"
    ),
    (
      .init(.degree, "major"),
      """
      Chuyên ngành|Ngành|Ngành đào tạo|Ngành học|Tên ngành|Chuyên ngành đào tạo|Chuyên ngành đào tạo, bồi dưỡng|\
      Chuyên môn đào tạo|Ngành/Chuyên ngành|Ngành, chuyên ngành|Major|Field of study|Specialty|Speciality|\
      Specialization|Specialisation|Discipline
      """
    ),
    (
      .init(.degree, "institution"),
      "Trường|Nơi đào tạo|Cơ sở đào tạo|Tên trường|Trường đào tạo|School|University|College|Awarding institution"
    ),
    (
      .init(.degree, "mode"),
      "Hình thức đào tạo|Hệ đào tạo|Hệ|Loại hình đào tạo|Mode of study|Mode|Form of training"
    ),
    (
      .init(.degree, "awarded"),
      """
      Năm tốt nghiệp|Năm TN|Ngày tốt nghiệp|Ngày cấp bằng|Năm cấp bằng|Graduated|Graduation date|Year of graduation|\
      Year graduated|Degree date
      """
    ),
    (
      .init(.employment, "field"),
      "Lĩnh vực công tác|Mã lĩnh vực|Mã lĩnh vực công tác|Field of work"
    ),
    (.init(.employment, "organisation"), "Tổ chức|Organization|Employer|Company"),
    (.init(.employment, "role"), "Công việc|Công việc đảm nhiệm|Công việc chính được giao|Duties"),
    (.init(.employment, "years"), "Số năm công tác|Số năm|Years of employment"),
    (
      .init(.title, "code"),
      "Mã ngạch|Mã ngạch công chức|Mã số ngạch|Mã chức danh nghề nghiệp|Mã số chức danh nghề nghiệp|Mã CDNN"
    ),
    (
      .init(.title, "name"),
      """
      Ngạch|Ngạch công chức|Ngạch, chức danh nghề nghiệp|Ngạch/Chức danh nghề nghiệp|Chức danh nghề nghiệp|CDNN|\
      Professional title
      """
    ),
    (
      .init(.title, "from"),
      "Ngày bổ nhiệm ngạch|Ngày vào ngạch|Ngày bổ nhiệm chức danh|Professional title from"
    ),
    (.ordinal, "STT|TT|Số TT|Số thứ tự|No|#|Row|Nr"),
  ]

  /// Headings that serve only where nothing better gives the same fact.
  static let fallbacks: [(role: ColumnRole, names: String)] = [
    (
      .personID,
      """
      Mã số định danh|Mã định danh|Số định danh cá nhân|Số CCCD|CCCD|Số CMND|CMND|CMND/CCCD|Số CMND/CCCD|Căn cước công dân|\
      National ID
      """
    ),
    (
      .init(.post, "title"), "Chức vụ Đảng|Cấp ủy|Cấp ủy hiện tại|Chức vụ kiêm nhiệm|Party position"
    ),
  ]

  /// Headings that mean one of several facts, told apart by the other columns.
  static let shared: [(roles: [ColumnRole], takesFirst: Bool, names: String)] = [
    (
      [.init(.employment, "from"), .init(.post, "from"), .init(.title, "from")], false,
      """
      from|Từ|Từ ngày|Từ tháng|Từ năm|Từ tháng, năm|Từ tháng năm|Ngày bắt đầu|Bắt đầu|Start|Start date|From date|BEGDA
      """
    ),
    (
      [.init(.employment, "until"), .init(.post, "until")], false,
      """
      until|Đến|Đến ngày|Đến tháng|Đến năm|Đến tháng, năm|Đến tháng năm|Ngày kết thúc|Kết thúc|End|End date|To|To date|\
      ENDDA
      """
    ),
    (
      [.init(.post, "from"), .init(.title, "from")], false,
      "Ngày bổ nhiệm|Thời điểm bổ nhiệm|Appointment date"
    ),
    (
      [.init(.degree, "awarded"), .init(.post, "from"), .init(.employment, "from")], false,
      "Thời gian"
    ),
    ([.init(.degree, "level"), .init(.degree, "major")], false, "Chuyên môn|Education"),
    ([.init(.degree, "field"), .init(.employment, "field")], false, "field|Field"),
    ([.init(.degree, "major"), .init(.employment, "field")], false, "Lĩnh vực"),
    ([.init(.degree, "mode"), .init(.unit, "kind")], false, "Loại hình"),
    ([.init(.post, "title"), .init(.title, "name")], false, "Title"),
    ([.givenName, .personName, .unitName], true, "Tên"),
    ([.personName, .unitName], true, "Name"),
    ([.init(.degree, "level"), .init(.unit, "level")], false, "Level"),
    (
      [.unitName, .init(.employment, "organisation")], true,
      "Đơn vị công tác|Nơi công tác|Cơ quan công tác|Cơ quan, đơn vị công tác"
    ),
  ]
}
