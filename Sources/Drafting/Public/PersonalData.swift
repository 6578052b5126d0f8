import Basics
import Jurisdictions
package import Matters
import Rules

/// Everything in a case file that belongs to a person, with what stands for it in public.
package struct PersonalData: Sendable {
  package struct Item: Sendable {
    package let value: String
    let mask: String
  }

  /// Longest first, so that no value is masked as a part of another.
  package let items: [Item]
  /// Which of very many a text may hold: as they are masked, and as they are looked for. Nil for a few.
  private let indices: (narrow: ValueIndex, bare: ValueIndex)?

  package init(of matter: Matter) {
    var gathering = Gathering()
    gathering.claimants(matter.claimants)
    gathering.respondents(matter.respondents)
    gathering.dealings(matter)
    items = gathering.items.sorted { ($0.value.count, $1.value) > ($1.value.count, $0.value) }
    indices = (
      ValueIndex(items.map(\.value.narrow)), ValueIndex(items.map { Self.bare($0.value) })
    )
  }

  /// Of one person and what they bought.
  init(of claimant: Claimant, _ purchases: [Purchase]) {
    var gathering = Gathering()
    gathering.claimants([claimant])
    for purchase in purchases { gathering.purchase(purchase, companies: []) }
    items = gathering.items
    indices = nil
  }

  private static let hidden = "（略）"

  /// Values as they are met, each with its mask.
  private struct Gathering {
    var items: [Item] = []

    mutating func add(_ value: String?, _ mask: String = PersonalData.hidden) {
      guard let value, value.count > 1 else { return }
      items.append(Item(value: value, mask: mask))
    }

    /// The whole, and what stands behind its county: people rarely write all of it.
    mutating func addAddress(_ address: String?) {
      add(address)
      guard let address,
        let county = Locality(
          of: address, provinces: ProvinceName.names
        ).fullName, address.hasPrefix(county)
      else { return }
      let street = String(address.dropFirst(county.count))
      if street.count > 2 { add(street) }
    }

    mutating func claimants(_ claimants: [Claimant]) {
      let who = claimants.count == 1 ? "本人" : "消费者"
      for claimant in claimants {
        add(claimant.name, who)
        for value in [
          claimant.idNumber, claimant.creditCode, claimant.legalRepresentative, claimant.phone,
          claimant.email, claimant.employer, claimant.refundAccount?.number,
          claimant.refundAccount?.bank,
        ] { add(value) }
        for place in [
          claimant.domicile, claimant.residence?.address, claimant.address,
          claimant.guardian?.address,
        ] { addAddress(place) }
        add(claimant.refundAccount?.holder, who)
        add(claimant.guardian?.name, "监护人")
        for value in [claimant.guardian?.idNumber, claimant.guardian?.phone] { add(value) }
        add(claimant.agent?.name, "代理人")
        for value in [claimant.agent?.phone, claimant.agent?.licence] { add(value) }
      }
    }

    /// Companies may be named; people and the names they trade under may not.
    mutating func respondents(_ respondents: [Respondent]) {
      for respondent in respondents {
        if respondent.isPrivate {
          add(respondent.name, "商家")
          add(respondent.site?.name, "店铺")
          for value in [respondent.creditCode, respondent.site?.url] { add(value) }
          addAddress(respondent.domicile)
        }
        add(respondent.operatorName, "经营者")
        add(respondent.legalRepresentative, "负责人")
        for place in [respondent.businessPlace, respondent.displayedAddress] { addAddress(place) }
        for value in [respondent.idNumber, respondent.phone, respondent.email] { add(value) }
      }
    }

    mutating func purchase(_ purchase: Purchase, companies: Set<String>) {
      add(purchase.orderNumber, purchase.orderTail.map { "尾号\($0)" } ?? PersonalData.hidden)
      add(purchase.payer?.name, "付款人")
      if let payee = purchase.payment?.payee, !companies.contains(payee) { add(payee, "收款方") }
      addAddress(purchase.receiptPlace)
      for value in [purchase.payment?.reference, purchase.returning?.tracking] { add(value) }
    }

    mutating func dealings(_ matter: Matter) {
      let companies = Set(matter.respondents.filter { !$0.isPrivate }.compactMap(\.name))
      for purchase in matter.purchases { self.purchase(purchase, companies: companies) }
      for complaint in matter.complaints {
        for value in [complaint.number, complaint.tracking] { add(value) }
      }
    }
  }
}

extension Respondent {
  /// A person, or a business that is one person's.
  var isPrivate: Bool { kind != "company" }
}

extension Purchase {
  /// The last four of a long order number: enough for its owner, too little for others.
  var orderTail: String? {
    guard let orderNumber, orderNumber.count >= 10 else { return nil }
    return String(orderNumber.suffix(4))
  }
}

extension PersonalData {
  /// The same words without anybody's data: what the case file names, and what looks like it.
  package func masked(_ text: String) -> String {
    named(text.narrow).replacing(#/https?://[^\s，。；）]+/#, with: "（链接略）")
      .replacing(#/[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+/#, with: Self.hidden)
      .replacing(#/[A-Za-z0-9]{4,}(?:-[A-Za-z0-9]{4,})+/#, with: Self.hidden)
      .replacing(#/[A-Za-z]+[_\-]?[0-9][A-Za-z0-9_\-]{4,}/#, with: Self.hidden)
      .replacing(Self.longNumber) { found in
        let isMomentOrSum = found.output.1 != nil || found.output.3 != nil
        return isMomentOrSum ? String(found.output.0) : Self.hidden
      }
      .replacing(#/(QQ|qq|微信|[VvWw][Xx]|电话|手机)(号|：|:| )*[A-Za-z0-9_\-]{5,}/#) {
        "\($0.output.1)\(Self.hidden)"
      }
  }

  /// One value after the other, as a mask may stand for a part of the next.
  private func named(_ text: String) -> String {
    var (text, next) = (text, 0)
    while next < items.count {
      guard let found = indices.map({ $0.narrow.first(in: text, from: next) }) ?? next else {
        break
      }
      text = text.replacing(items[found].value.narrow, with: items[found].mask)
      next = found + 1
    }
    return text
  }

  /// A day with its time of day, as chats print it, or a day of these years; else many figures in a row, sums of money apart.
  private static var longNumber: Regex<(Substring, Substring?, Substring?, Substring?)> {
    #/([0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}|20[2-9][0-9]-[01][0-9]-[0-3][0-9](?![0-9\-]))|([0-9](?:[ \-]?[0-9]){6,}[Xx]?)([0-9.,]*元)?/#
  }

  /// The values that a text for everyone still holds, however they are spaced.
  package func survivors(in text: String) -> [String] {
    let plain = Self.bare(text)
    let near = indices.map { $0.bare.candidates(in: plain) } ?? Array(items.indices)
    return near.map { items[$0].value }.filter { value in
      let bare = Self.bare(value)
      return bare.count > 1 && plain.contains(bare)
    }
  }

  private static func bare(_ text: String) -> String {
    FullWidth.folded(text).lowercased().filter { !"-—–·.".contains($0) }
  }
}

extension String {
  /// Full-width digits and letters as narrow ones, everything else as it is.
  fileprivate var narrow: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          default: scalar
          }
        }))
  }
}
