import Basics
import YAMLFiles

/// Examples of what is looked up rather than reckoned.
extension LawLibrary {
  func courtExamples() throws(LawFault) -> [Finding] {
    let courts = try internetCourts()
    let body = try national("internet-courts").body
    var findings: [Finding] = []
    var days: [CalendarDay] = []
    for example in try Example.all(in: body, keys: ["on", "head", "taken"]) {
      let day = try example.fields.day("on")
      let head = try example.fields.word("head", InternetCourts.Head.self)
      days.append(day)
      findings += [
        example.comparing(
          "互联网法院在 \(day) 受理 \(head.rawValue)", wanted: try example.fields.text("taken"),
          got: courts.scope(on: day)?.heads.contains(head).description ?? "false")
      ].compactMap { $0 }
    }
    return findings
      + ExampleCoverage.findings("periods", courts.scopes.map(\.period), told: days, at: body.place)
  }

  func courtNameExamples() throws(LawFault) -> [Finding] {
    let names = try courtNames()
    var findings: [Finding] = []
    for example in try Example.all(
      in: national("court-names").body, keys: ["place", "on", "derived"])
    {
      let (place, day) = (try example.fields.text("place"), try example.fields.day("on"))
      findings += [
        example.comparing(
          "\(day) 能否推算 \(place) 的法院名称", wanted: try example.fields.text("derived"),
          got: (names.exception(for: place, on: day) == nil).description)
      ].compactMap { $0 }
    }
    return findings
  }

  func causeExamples() throws(LawFault) -> [Finding] {
    let catalogue = try causes()
    let body = try national("causes").body
    var findings: [Finding] = []
    var days: [CalendarDay] = []
    for example in try Example.all(in: body, keys: ["category", "on", "name"]) {
      let (category, day) = (try example.fields.text("category"), try example.fields.day("on"))
      days.append(day)
      findings += [
        example.comparing(
          "\(category) 在 \(day) 的案由", wanted: try example.fields.textIfAny("name"),
          got: catalogue.cause(for: category, on: day)?.name)
      ].compactMap { $0 }
    }
    return findings
      + ExampleCoverage.findings("causes", [catalogue.period], told: days, at: body.place)
  }

  func rateExamples() throws(LawFault) -> [Finding] {
    let rates = try primeRates()
    var findings: [Finding] = []
    for example in try Example.all(in: national("interest").body, keys: ["on", "one_year"]) {
      let day = try example.fields.day("on")
      findings += [
        example.comparing(
          "\(day) 的一年期利率", wanted: try example.fields.ratioIfAny("one_year")?.description,
          got: rates.quotation(on: day)?.oneYear.description)
      ].compactMap { $0 }
    }
    return findings
  }

  func limitationExamples() throws(LawFault) -> [Finding] {
    let rules = try limitation()
    let calendar = try calendar()
    var findings: [Finding] = []
    for example in try Example.all(in: national("limitation").body, keys: ["from", "end"]) {
      let from = try example.fields.day("from")
      findings += [
        example.comparing(
          "时效从 \(from) 起", wanted: try example.fields.day("end").description,
          got: rules.end(from: from, in: calendar).day.description)
      ].compactMap { $0 }
    }
    return findings
  }

  func statuteExamples() throws(LawFault) -> [Finding] {
    let register = try register()
    var findings: [Finding] = []
    for example in try Example.all(
      in: national("statutes/index").body, keys: ["law", "article", "on", "id"])
    {
      let (law, number) = (try example.fields.text("law"), try example.fields.text("article"))
      let day = try example.fields.day("on")
      findings += [
        example.comparing(
          "\(law)第 \(number) 条在 \(day)", wanted: try example.fields.textIfAny("id"),
          got: try? register.article(number, of: law, on: day).id)
      ].compactMap { $0 }
    }
    return findings
  }
}
