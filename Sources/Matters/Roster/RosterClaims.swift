import Basics

/// What people of a roster claim: the case file's claims that name nobody and no order are everybody's;
/// otherwise what their rows ask for, as far as one word says it.
package struct RosterClaims: Sendable {
  private let isCommon: Bool
  private let id: String

  init(_ base: Record) {
    id = RosterNames(base).named("R")[0]
    isCommon = base.records("claims").contains {
      !$0.has("claimant") && $0.texts("purchases").isEmpty
    }
  }

  /// A refund needs no more words than its name; anything else must be written in the case file.
  package static func isRefund(_ wish: String) -> Bool {
    ["退款", "退货退款", "全额退款", "退还货款", "退钱", "返还货款", "refund"].contains(FullWidth.folded(wish))
  }

  func records(for parts: [RosterJoin.Part]) -> [Record] {
    guard !isCommon, let first = parts.first?.purchases.first else { return [] }
    let purchases = parts.flatMap { part in
      zip(part.purchases, part.wishes).compactMap { purchase, wish in
        wish.map(Self.isRefund) ?? false ? purchase.text("id") : nil
      }
    }
    guard !purchases.isEmpty else { return [] }
    var record = Record(place: first.place, path: "claims[\(id)]")
    let spot = record.spot
    let put = { (key: String, value: Record.Value) in
      record.fields[key] = Record.Field(value, at: spot, key)
    }
    put("id", .text(id))
    put("kind", .text("refund"))
    put("purchases", .list(purchases.map { Record.Field(.text($0), at: spot, "purchases") }))
    return [record]
  }

  /// Rows whose wish no claim carries out: by their places in the book.
  package static func unheard(_ draft: CaseDraft, _ book: RosterBook) -> [Int] {
    let claims = RosterClaims(draft.record)
    if claims.isCommon { return [] }
    return book.rows.indices.filter { index in
      book.verdicts[index] == .accepted && !(book.rows[index][.claim].map(isRefund) ?? false)
    }
  }
}
