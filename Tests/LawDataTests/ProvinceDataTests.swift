import Basics
import Jurisdictions
import TestKit
import Testing

private let library = LawLibrary { try RepositoryFiles.bytes($0) }

@Suite("The provinces' figures")
struct ProvinceDataTests {
  @Test("31 provinces, one file each, and no other file")
  func files() throws {
    let files = try RepositoryFiles.names(in: "jurisdictions").filter { $0.hasSuffix(".yaml") }
    #expect(files == ProvinceName.all.map { "\($0.file).yaml" }.sorted())
    #expect(files.count == 31)
  }

  @Test("every figure has a source and lies within reason", arguments: ProvinceName.all)
  func wages(name: ProvinceName) throws {
    let province = try library.province(name)
    #expect(province.wages.count >= 19)
    for wage in province.wages {
      #expect(!wage.source.isEmpty)
      let reasonable = wage.series == .fullMonth ? 4_000...20_000 : 30_000...300_000
      #expect(reasonable.contains(wage.yuan.fen / 100), "\(name.full) \(wage.year) \(wage.series)")
      #expect((2018...2026).contains(wage.year))
      let needsNote = wage.certainty == .conflict || wage.certainty == .suspect
      #expect(!needsNote || wage.note != nil, "\(name.full) \(wage.year) \(wage.series)")
    }
  }

  @Test("a year's figure is within a quarter of the year before", arguments: ProvinceName.all)
  func neighbours(name: ProvinceName) throws {
    let province = try library.province(name)
    for series in WageSeries.allCases {
      for wage in province.wages(in: series) {
        guard let before = province.wage(of: wage.year - 1, series) else { continue }
        let change = abs(wage.yuan.fen - before.yuan.fen) * 100 / before.yuan.fen
        #expect(change <= 25, "\(name.full) \(series) \(before.year) → \(wage.year)")
      }
    }
  }

  @Test("notices repeat what their wage gives, within a yuan")
  func notices() throws {
    var count = 0
    for name in ProvinceName.all {
      for notice in try library.province(name).notices {
        count += 1
        #expect(notice.court == "\(name.full)高级人民法院")
        guard let basis = notice.basis else { continue }
        let province = try library.province(name)
        #expect(province.wage(of: basis.year, basis.series)?.yuan == basis.yuan)
        let half = basis.yuan.fen / 2
        #expect((0..<100).contains(notice.cap.fen - half), "\(name.full) \(notice.period.from)")
        #expect(notice.agreedCap?.fen == basis.yuan.fen * 2)
      }
    }
    #expect(count == 7)
  }

  @Test("only courts whose own words were seen have a known series")
  func practices() throws {
    let known = try ProvinceName.all.filter { try !library.province($0).practices.isEmpty }
    #expect(known.map(\.short) == ["上海", "江苏", "浙江", "湖南"])
  }

  @Test("the national averages are kept apart")
  func national() throws {
    let wages = try library.nationalWages()
    #expect(wages.count == 16)
    let newest = wages.first { $0.year == 2025 && $0.series == .nonprivate }
    #expect(newest?.yuan == Money(yuan: 129_441))
  }
}
