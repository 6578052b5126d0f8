import Basics

/// Province, city and county of an address, as far as its own words tell.
package struct Locality: Hashable, Sendable {
  /// Full name, 浙江省; for the four municipalities 北京市.
  package let province: String?
  /// 杭州市, 恩施土家族苗族自治州; nil in the municipalities.
  package let city: String?
  /// 西湖区, 昆山市, 示例县.
  package let county: String?

  package init(province: String?, city: String?, county: String?) {
    self.province = province
    self.city = city
    self.county = county
  }

  /// Reads an address that begins with its province.
  /// - Parameter provinces: full and short names of all provinces.
  package init(of address: String, provinces: [(full: String, short: String)]) {
    let text = address.unicodeScalars.filter { !$0.properties.isWhitespace }
    var rest = String(String.UnicodeScalarView(text))
    guard let province = Self.take(provinceFrom: &rest, provinces) else {
      let (city, county) = Self.split(rest, inMunicipality: false)
      self.init(province: nil, city: city, county: county)
      return
    }
    let (city, county) = Self.split(rest, inMunicipality: province.hasSuffix("市"))
    self.init(province: province, city: city, county: county)
  }

  private static func take(
    provinceFrom rest: inout String, _ provinces: [(full: String, short: String)]
  ) -> String? {
    for (full, short) in provinces {
      for name in [full, short + "省", short + "市", short] where rest.hasPrefix(name) {
        rest.removeFirst(name.count)
        // 北京市北京市朝阳区, 重庆市市辖区江北区
        if full.hasSuffix("市"), rest.hasPrefix(full) { rest.removeFirst(full.count) }
        if rest.hasPrefix("市辖区") { rest.removeFirst(3) }
        return full
      }
    }
    return nil
  }

  private static func split(
    _ text: String, inMunicipality: Bool
  ) -> (city: String?, county: String?) {
    var rest = text
    let city = inMunicipality ? nil : unit(of: &rest, endings: ["自治州", "地区", "盟", "市"])
    let county = unit(of: &rest, endings: ["自治县", "自治旗", "林区", "特区", "区", "县", "旗", "市"])
    return (city, county)
  }

  /// The leading unit with one of the endings, two to twelve characters long.
  private static func unit(of rest: inout String, endings: [String]) -> String? {
    let characters = Array(rest)
    for length in 2...12 where length <= characters.count {
      let name = String(characters[..<length])
      guard let ending = endings.first(where: name.hasSuffix) else { continue }
      // 沙市区, 城区街道: a longer unit may go on behind a short ending.
      guard name.count > ending.count else { continue }
      if characters.count > length, ending == "市", characters[length] == "区" { continue }
      if isPartOfAStreet(name) { return nil }
      rest.removeFirst(length)
      return name
    }
    return nil
  }

  private static func isPartOfAStreet(_ name: String) -> Bool {
    ["路", "街", "道", "镇", "乡", "号", "村"].contains { name.dropLast().contains($0) }
  }

  /// The smallest unit with its city and province before it: 浙江省杭州市西湖区.
  package var fullName: String? {
    county == nil && city == nil ? nil : [province, city, county].compactMap { $0 }.joined()
  }

  /// For the name of a county's offices: 杭州市西湖区.
  package var officeName: String? {
    guard let county else { return city }
    if county.hasSuffix("市") || county.hasSuffix("县") || county.hasSuffix("旗") { return county }
    let above = city ?? province
    return (above ?? "") + county
  }
}
