import Basics
import Jurisdictions
import Matters

extension VenueRules {
  /// The court of the case file, before those worked out.
  func chosen(among venues: [Venue]) -> [Venue] {
    guard let court = matter.filing.court else { return venues }
    let match = venues.first { $0.court.map { same($0, court) } ?? false }
    let city = lying(court, among: venues)
    let province =
      matter.filing.province.flatMap(ProvinceName.init) ?? match?.province
      ?? self.province(of: court) ?? city?.province
    // A ground is borrowed only from the venue that is this court, or lies where it lies.
    let wanted = matter.filing.connection
    let ground = [match, city.flatMap { $0.kind == .internet ? nil : $0 }].lazy
      .compactMap { $0 }.first { wanted == nil || $0.connection == wanted }
    let connection = matter.filing.connection ?? ground?.connection
    let isAgreed = connection == "agreed"
    var first = Venue(
      court: court, kind: kind(of: court), connection: connection ?? "respondent_domicile",
      place: isAgreed ? "" : ground?.place ?? "", province: province, derived: false,
      basis: isAgreed ? law.cite(.civilProcedure(35)) : ground?.basis ?? [],
      notes: match?.notes ?? [])
    if ground == nil || isAgreed { first.notes.append(Venue.unconfirmedNote) }
    return [first] + venues.filter { $0.court.map { !same($0, court) } ?? true }
  }

  func kind(of court: String) -> Venue.Kind {
    if internet.courts.contains(where: { same($0.name, court) }) { return .internet }
    let name = Array(court.utf8)
    let isHigher = name.indices.contains { start in
      Self.higherCourts.contains { name[start...].starts(with: $0) }
    }
    return isHigher ? .intermediate : .basic
  }

  private static let higherCourts = ["中级人民法院", "高级人民法院", "最高人民法院"].map { Array($0.utf8) }

  /// Of the province that its own name tells, or of an internet court's.
  func province(of court: String) -> ProvinceName? {
    locality(court).province.flatMap(ProvinceName.init)
      ?? internet.courts.first { same($0.name, court) }.flatMap { ProvinceName($0.province) }
  }

  /// The venue in whose city or county a court of that name lies.
  func lying(_ court: String, among venues: [Venue]) -> Venue? {
    venues.first { venue in
      let place = locality(venue.place)
      return [place.city, place.county, venue.province?.short].compactMap { $0 }
        .contains(where: court.hasPrefix)
    }
  }
}

extension Venue {
  /// Said of a court that the case file names and nothing in it explains.
  static let unconfirmedNote = "从案件文件看不出这个法院与争议有什么联系，请确认它有管辖权。"

  /// What tells it from other courts: its name, or where it would be.
  var identity: [ExactText] {
    court.map { [ExactText($0)] } ?? [ExactText(""), ExactText(place)]
  }
}
