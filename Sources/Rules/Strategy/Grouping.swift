import Jurisdictions
import Matters

/// By what the people of a joint case are put together.
package enum Grouping: String, Sendable, CaseIterable {
  case none, court, province, merchant

  /// What an assessment's group is called; nil where there are no groups.
  package func name(of assessment: Assessment) -> String? {
    let venue = assessment.venues.first
    return switch self {
    case .none: nil
    case .court: venue?.court ?? "法院待定"
    case .province: venue?.province?.full ?? "省份待定"
    case .merchant: assessment.sued.first?.name ?? "商家待定"
    }
  }
}
