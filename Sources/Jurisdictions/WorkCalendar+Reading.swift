import Basics
import YAMLFiles

extension WorkCalendar {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "放假安排", keys: ["certainty", "source", "years"])
    review = file.review
    certainty = try fields.certainty()
    source = try fields.text("source")
    var years: [Int: Year] = [:]
    for year in try fields.list("years", Year.init(reading:)) {
      guard years.updateValue(year, forKey: year.year) == nil else {
        throw LawFields.fault("law.duplicate_year", year.place, "\(year.year)年写了两次。")
      }
    }
    self.years = years
  }
}

extension WorkCalendar.Year {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "一年的放假安排",
      keys: ["year", "papers", "working_days", "off", "working", "statutory", "examples"])
    let year = try fields.integer("year", in: 2000...2100)
    self.year = year
    place = node.place
    papers = try fields.texts("papers")
    workingDays = try fields.integer("working_days", in: 200...300)
    off = Set(try fields.days("off"))
    working = Set(try fields.days("working"))
    statutory = Set(try fields.days("statutory"))
    if let stray = off.union(working).union(statutory).filter({ $0.year != year }).min() {
      throw LawFields.fault("law.bad_value", node.place, "\(stray) 不在\(year)年。")
    }
    if let weekday = working.filter({ $0.weekday <= 5 }).min() {
      throw LawFields.fault("law.bad_value", node.place, "\(weekday) 不是周六或周日，不用写进 working。")
    }
    if let both = off.intersection(working).min() {
      throw LawFields.fault("law.bad_value", node.place, "\(both) 既放假又上班。")
    }
  }
}
