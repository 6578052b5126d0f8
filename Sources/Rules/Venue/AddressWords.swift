import Basics

/// The words of an address, taken from the front, unit by unit.
///
/// Names are known by their endings alone; what is no unit for sure is left, and shows as a hole.
struct AddressWords {
  private typealias Word = ArraySlice<Unicode.Scalar>

  private var rest: Word

  init(_ address: String) {
    rest = Array(address.unicodeScalars.lazy.filter { !$0.isBlank })[...]
  }

  /// How the names of units of one kind end, the longer before the shorter.
  private struct Endings {
    let texts: [String]
    let lasts: [Unicode.Scalar]

    init(_ texts: [String]) {
      self.texts = texts
      lasts = texts.compactMap(\.unicodeScalars.last)
    }
  }

  private static let cities = Endings(["自治州", "地区", "盟", "市"])
  private static let counties = Endings(["自治县", "自治旗", "林区", "特区", "区", "县", "旗", "市"])

  /// Longest name of a unit there is: 双江拉祜族佤族布朗族傣族自治县.
  private static let longest = 15
  /// Cities without districts: what people write behind them is no district.
  private static let undivided = ["东莞市", "中山市", "儋州市", "嘉峪关市"]
  /// Behind a province's short name these make another name: 吉林市, 河北区, 海南藏族自治州, 上海路.
  private static let otherNames = [
    "市", "区", "县", "路", "街", "大道", "东路", "西路", "南路", "北路", "中路", "藏族", "蒙古族",
  ]
  /// What ends in 区 and is no district.
  private static let estates = ["小区", "社区", "园区", "校区", "厂区", "景区", "街区", "片区", "行政区"]
  private static let streets: [Unicode.Scalar] = ["路", "街", "道", "镇", "乡", "号", "村"]

  mutating func takeProvince(among provinces: [(full: String, short: String)]) -> String? {
    for (full, short) in provinces where takeProvince(full, short) {
      // 北京市北京市朝阳区, 重庆市市辖区江北区
      if full.hasSuffix("市") { drop(full) }
      drop("市辖区")
      return full
    }
    return nil
  }

  private mutating func takeProvince(_ full: String, _ short: String) -> Bool {
    guard rest.first == short.unicodeScalars.first else { return false }
    if drop(full) { return true }
    guard begins(with: short) else { return false }
    if drop(short + "省") { return true }
    guard !Self.otherNames.contains(where: { begins(with: short + $0) }) else { return false }
    return drop(short)
  }

  mutating func takeCity() -> String? {
    let city = takeUnit(Self.cities) { $0.contains("区") || $0.contains("县") }
    if city != nil { drop("市辖区") }
    return city
  }

  mutating func takeCounty(in city: String?) -> String? {
    if let city, Self.undivided.contains(city) { return nil }
    return takeUnit(Self.counties) { _ in false }
  }

  /// The leading unit with one of the endings.
  private mutating func takeUnit(
    _ endings: Endings, notWithin isForeign: (Word) -> Bool
  ) -> String? {
    for length in 2...Self.longest where length <= rest.count {
      let name = rest.prefix(length)
      guard name.last.map(endings.lasts.contains) ?? false,
        let ending = endings.texts.first(where: name.ends), isWhole(name, ending)
      else { continue }
      let body = name.dropLast(ending.unicodeScalars.count)
      if isForeign(body) || Self.isPartOfAStreet(name) { return nil }
      rest.removeFirst(length)
      return name.text
    }
    return nil
  }

  /// Very short names may go on: 沙市区, 津市市, 红旗区, 赣县区, 辉县市, 社旗县. 市场 is no city.
  private func isWhole(_ name: Word, _ ending: String) -> Bool {
    guard name.count > ending.unicodeScalars.count else { return false }
    let behind = rest.dropFirst(name.count)
    let isMarket = behind.begins(with: "市场")
    if ending == "市", behind.first == "场" { return false }
    let goesOn =
      behind.first == "区" || (behind.first == "市" && !isMarket)
      || (ending == "旗" && behind.first == "县")
    return !(goesOn && name.count == 2 && ending != "区")
  }

  /// Whether the ending belongs to a street, an estate or a village. Short names may hold any of these
  /// words (景德镇市, 西乡塘区, 二道区), and so may those of a nationality (东乡族自治县).
  private static func isPartOfAStreet(_ name: Word) -> Bool {
    if name.count > 3, !name.ends(with: "花园区"), estates.contains(where: name.ends) {
      return true
    }
    guard name.count > 4, !name.text.contains("族自治") else { return false }
    let inside = name.dropFirst().dropLast()
    return streets.contains { inside.contains($0) }
  }

  private func begins(with text: String) -> Bool { rest.begins(with: text) }

  @discardableResult
  private mutating func drop(_ text: String) -> Bool {
    guard begins(with: text) else { return false }
    rest.removeFirst(text.unicodeScalars.count)
    return true
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    for scalar in self { text.append(scalar) }
    return String(text)
  }

  fileprivate func begins(with text: String) -> Bool { starts(with: text.unicodeScalars) }

  fileprivate func ends(with text: String) -> Bool {
    reversed().starts(with: text.unicodeScalars.reversed())
  }
}
