/// The 31 provinces that have a small-claims figure, by code and name (GB/T 2260).
package struct ProvinceName: Hashable, Sendable {
  /// `32`
  package let code: String
  /// `江苏省`
  package let full: String
  /// `江苏`
  package let short: String
  /// The name of its file without ending; 陕西 is `shaanxi`.
  package let file: String

  private init(_ code: String, _ full: String, _ short: String, _ file: String) {
    self.code = code
    self.full = full
    self.short = short
    self.file = file
  }

  /// Finds a province by code (`32`), full name or short name; nil for anything else.
  package init?(_ text: String) {
    guard let known = Self.all.first(where: { $0.answers(to: text) }) else { return nil }
    self = known
  }

  private func answers(to text: String) -> Bool {
    [code, full, short].contains { $0.utf8.elementsEqual(text.utf8) }
  }

  /// Full and short, as addresses begin with them.
  package static let names = all.map { (full: $0.full, short: $0.short) }

  package static let all: [ProvinceName] = [
    ProvinceName("11", "北京市", "北京", "beijing"),
    ProvinceName("12", "天津市", "天津", "tianjin"),
    ProvinceName("13", "河北省", "河北", "hebei"),
    ProvinceName("14", "山西省", "山西", "shanxi"),
    ProvinceName("15", "内蒙古自治区", "内蒙古", "neimenggu"),
    ProvinceName("21", "辽宁省", "辽宁", "liaoning"),
    ProvinceName("22", "吉林省", "吉林", "jilin"),
    ProvinceName("23", "黑龙江省", "黑龙江", "heilongjiang"),
    ProvinceName("31", "上海市", "上海", "shanghai"),
    ProvinceName("32", "江苏省", "江苏", "jiangsu"),
    ProvinceName("33", "浙江省", "浙江", "zhejiang"),
    ProvinceName("34", "安徽省", "安徽", "anhui"),
    ProvinceName("35", "福建省", "福建", "fujian"),
    ProvinceName("36", "江西省", "江西", "jiangxi"),
    ProvinceName("37", "山东省", "山东", "shandong"),
    ProvinceName("41", "河南省", "河南", "henan"),
    ProvinceName("42", "湖北省", "湖北", "hubei"),
    ProvinceName("43", "湖南省", "湖南", "hunan"),
    ProvinceName("44", "广东省", "广东", "guangdong"),
    ProvinceName("45", "广西壮族自治区", "广西", "guangxi"),
    ProvinceName("46", "海南省", "海南", "hainan"),
    ProvinceName("50", "重庆市", "重庆", "chongqing"),
    ProvinceName("51", "四川省", "四川", "sichuan"),
    ProvinceName("52", "贵州省", "贵州", "guizhou"),
    ProvinceName("53", "云南省", "云南", "yunnan"),
    ProvinceName("54", "西藏自治区", "西藏", "xizang"),
    ProvinceName("61", "陕西省", "陕西", "shaanxi"),
    ProvinceName("62", "甘肃省", "甘肃", "gansu"),
    ProvinceName("63", "青海省", "青海", "qinghai"),
    ProvinceName("64", "宁夏回族自治区", "宁夏", "ningxia"),
    ProvinceName("65", "新疆维吾尔自治区", "新疆", "xinjiang"),
  ]
}
