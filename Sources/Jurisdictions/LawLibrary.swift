import Basics
import YAMLFiles

/// The law data of a folder, read file by file as it is asked for.
///
/// Each call reads and parses its file anew: keep what you ask for.
package struct LawLibrary: Sendable {
  /// Gives the bytes of a file by its path from the library's folder, such as
  /// `jurisdictions/jiangsu.yaml`.
  package typealias Reader = @Sendable (String) throws -> [UInt8]

  private let read: Reader

  package init(read: @escaping Reader) {
    self.read = read
  }

  /// A province by code, full or short name: reads that province's file alone.
  package func province(named text: String) throws(LawFault) -> Province {
    guard let name = ProvinceName(text) else {
      throw LawFault(
        Finding(
          .error, "law.unknown_province", "没有叫“\(text)”的省份。",
          remedy: "请写省、自治区、直辖市的名称，如“江苏”“内蒙古”；香港、澳门、台湾没有小额诉讼标准。"))
    }
    return try province(name)
  }

  package func province(_ name: ProvinceName) throws(LawFault) -> Province {
    try Province(reading: file("\(name.file).yaml"), of: name)
  }

  package func smallClaims() throws(LawFault) -> SmallClaimsLaw {
    try SmallClaimsLaw(reading: national("small-claims"))
  }

  package func fees() throws(LawFault) -> FeeScale {
    try FeeScale(reading: national("fees"))
  }

  package func limitation() throws(LawFault) -> LimitationRules {
    try LimitationRules(reading: national("limitation"))
  }

  package func deadlines() throws(LawFault) -> DeadlineRules {
    try DeadlineRules(reading: national("deadlines"))
  }

  package func figures() throws(LawFault) -> LegalFigures {
    try LegalFigures(reading: national("figures"))
  }

  package func signs() throws(LawFault) -> Signs {
    try Signs(reading: national("signs"))
  }

  package func ladder() throws(LawFault) -> Ladder {
    try Ladder(reading: national("ladder"))
  }

  package func fixation() throws(LawFault) -> FixationLaw {
    try FixationLaw(reading: national("fixation"))
  }

  package func calendar() throws(LawFault) -> WorkCalendar {
    try WorkCalendar(reading: national("calendar"))
  }

  package func causes() throws(LawFault) -> CauseCatalogue {
    try CauseCatalogue(reading: national("causes"))
  }

  package func internetCourts() throws(LawFault) -> InternetCourts {
    try InternetCourts(reading: national("internet-courts"))
  }

  package func courtNames() throws(LawFault) -> CourtNames {
    try CourtNames(reading: national("court-names"))
  }

  package func primeRates() throws(LawFault) -> PrimeRates {
    try PrimeRates(reading: national("interest"))
  }

  /// The national averages, for comparison only.
  package func nationalWages() throws(LawFault) -> [Wage] {
    let fields = try LawFields(national("wages").body, "全国工资", keys: ["sources", "wages"])
    let legend = try SourceLegend(reading: fields)
    return try fields.list("wages") { item throws(LawFault) in
      try Wage(reading: item, legend: legend)
    }
  }

  func national(_ name: String) throws(LawFault) -> LawFile {
    try file("national/\(name).yaml")
  }

  func file(_ path: String) throws(LawFault) -> LawFile { try LawFile(node(path)) }

  func node(_ path: String) throws(LawFault) -> YAMLNode {
    let bytes = try bytes(path)
    do {
      return try YAMLFile.parse(bytes, file: "jurisdictions/\(path)")
    } catch {
      throw LawFault(error.finding)
    }
  }

  func bytes(_ path: String) throws(LawFault) -> [UInt8] {
    let file = "jurisdictions/\(path)"
    do {
      return try read(file)
    } catch {
      throw LawFault(
        Finding(
          .error, "law.file_unreadable", place: Place(file: file), "读不到法律资料“\(file)”：\(error)",
          remedy: "请确认资料文件夹完整，或用 --library 指定它的位置。"))
    }
  }
}
