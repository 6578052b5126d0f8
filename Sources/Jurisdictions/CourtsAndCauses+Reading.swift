import Basics
import YAMLFiles

extension CauseCatalogue {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(
      file.body, "案由", keys: ["from", "to", "certainty", "source", "causes", "examples"])
    period = try fields.period()
    certainty = try fields.certainty()
    source = try fields.text("source")
    review = file.review
    causes = try fields.list("causes") { item throws(LawFault) in
      let cause = try LawFields(item, "案由", keys: ["category", "name", "alternatives"])
      return Cause(
        category: try cause.text("category"), name: try cause.text("name"),
        alternatives: try cause.texts("alternatives"), place: item.place)
    }
  }
}

extension InternetCourts {
  init(reading file: LawFile) throws(LawFault) {
    let fields = try LawFields(file.body, "互联网法院", keys: ["courts", "periods", "examples"])
    review = file.review
    courts = try fields.list("courts") { item throws(LawFault) in
      let court = try LawFields(item, "互联网法院", keys: ["id", "name", "city", "province"])
      return InternetCourt(
        id: try court.text("id"), name: try court.text("name"), city: try court.text("city"),
        province: try court.text("province"))
    }
    scopes = try fields.list("periods", Scope.init(reading:))
  }
}

extension InternetCourts.Scope {
  init(reading node: YAMLNode) throws(LawFault) {
    let fields = try LawFields(
      node, "受案范围",
      keys: ["from", "to", "heads", "article_ids", "certainty", "source", "note"])
    period = try fields.period()
    heads = try fields.list("heads") { item throws(LawFault) in
      guard let head = item.text.flatMap(InternetCourts.Head.init(rawValue:)) else {
        throw LawFields.fault("law.bad_value", item.place, "“\(item.text ?? "")”不是已知的案件种类。")
      }
      return head
    }
    articleIDs = try fields.texts("article_ids")
    certainty = try fields.certainty()
    source = try fields.text("source")
    note = try fields.textIfAny("note")
    place = node.place
  }
}
