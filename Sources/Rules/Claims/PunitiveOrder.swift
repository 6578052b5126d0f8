import Basics
import Matters

/// What was bought from one seller on one day: it counts as one purchase for the floor, so that nobody
/// multiplies it by splitting an order.
struct PunitiveOrder {
  let prices: [Money]

  static func all(of purchases: [Purchase], in matter: Matter) -> [PunitiveOrder] {
    var keys: [String] = []
    var prices: [String: [Money]] = [:]
    for purchase in purchases {
      guard let paid = purchase.paid else { continue }
      // Without a day or a seller nothing says that two orders belong together.
      let key = [matter.seller(of: purchase)?.id, purchase.at?.day.description, purchase.claimant]
        .compactMap { $0 }
      let name = key.count == 3 ? key.joined(separator: " ") : purchase.id
      if prices[name] == nil { keys.append(name) }
      prices[name, default: []].append(paid)
    }
    return keys.map { PunitiveOrder(prices: prices[$0] ?? []) }
  }

  /// The multiple of the price, not less than the floor, and how it was reached.
  func increase(_ multiple: Int, floor: Money) -> (amount: Money, formula: String) {
    let price = prices.reduce(Money.zero, +)
    let product = Money(fen: price.fen * multiple)
    let terms = prices.map(\.grouped).joined(separator: " + ")
    let left = prices.count > 1 ? "（\(terms)）" : terms
    let reckoned = "\(multiple) × \(left) = \(product.grouped)"
    let least = floor.fen / 100
    return product < floor
      ? (floor, "\(reckoned)，不足 \(least) 元按 \(least) 元") : (product, reckoned)
  }
}
