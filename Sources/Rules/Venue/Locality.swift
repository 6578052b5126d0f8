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

  /// Reads an address that begins with its province, or with its city.
  /// - Parameter provinces: full and short names of all provinces.
  package init(of address: String, provinces: [(full: String, short: String)]) {
    var words = AddressWords(address)
    let province = words.takeProvince(among: provinces)
    let isMunicipality = province?.hasSuffix("市") ?? false
    let city = isMunicipality ? nil : words.takeCity()
    self.init(province: province, city: city, county: words.takeCounty(in: city))
  }

  /// The smallest unit with its city and province before it: 浙江省杭州市西湖区.
  package var fullName: String? {
    county == nil && city == nil ? nil : [province, city, county].compactMap { $0 }.joined()
  }

  /// City and county, or municipality and county, whatever of it is known: 重庆市江北区, 东莞市.
  package var unitName: String { [city ?? province, county].compactMap { $0 }.joined() }

  /// For the name of a county's offices: 杭州市西湖区.
  package var officeName: String? {
    guard let county else { return city }
    if county.hasSuffix("市") || county.hasSuffix("县") || county.hasSuffix("旗") { return county }
    let above = city ?? province
    return (above ?? "") + county
  }
}
