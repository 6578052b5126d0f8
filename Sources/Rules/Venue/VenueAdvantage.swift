import Basics
import Jurisdictions

/// What speaks for a court among several.
enum VenueAdvantage {
  /// Adds it to each. A small-claims answer is an advantage only where another court's differs.
  static func weighed(_ venues: [Venue], _ law: LawOnDay) -> [Venue] {
    let differ = Set(venues.map(\.thresholdAnswer)).count > 1
    return venues.map { venue in
      var venue = venue
      let own = [
        link(venue), venue.kind == .internet ? online(law) : nil,
        differ && venue.thresholdAnswer == "small_claims" ? "这个数额在当地不超过小额诉讼的限额" : nil,
      ].compactMap { $0 }
      venue.advantage = own.isEmpty ? nil : own.joined(separator: "；")
      return venue
    }
  }

  private static func link(_ venue: Venue) -> String? {
    switch venue.connection {
    case "buyer_domicile": "在您的住所地或经常居住地，出庭方便"
    case "receipt_place": "在收货的地方，履行地清楚，一般离您也近"
    case "respondent_domicile": "在被告所在地，对方难以提管辖异议，以后执行也在当地"
    case "agreed": "对方自己写的法院，对方一般不会提管辖异议"
    default: nil
    }
  }

  /// 互联网法院审理规定 第一条.
  private static func online(_ law: LawOnDay) -> String {
    "互联网法院一般在网上立案、开庭，不用到场\(law.named("ICR18-1"))"
  }
}
