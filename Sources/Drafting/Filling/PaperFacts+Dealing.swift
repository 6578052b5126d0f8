import Basics
import Matters
import Rules

extension PaperFacts {
  /// What kind of dealing this is: which paragraphs of law may stand in the paper.
  var dealing: FactGroup {
    let purchases = audience.purchases
    let unsound = purchases.filter { !isBinding($0) }
    let void = purchases.filter { isVoid($0) }
    return FactGroup([
      "through_platform": .flag(purchases.contains(where: \.isThroughPlatform)),
      "platform_is_respondent": .flag(purchases.contains { isPlatformNamed($0) }),
      "self_operated": .flag(purchases.contains(where: \.selfOperated)),
      "direct": .flag(purchases.contains { $0.through == nil }),
      "online": .flag(purchases.contains(where: \.isOnline)),
      "private": .flag(!purchases.isEmpty && purchases.allSatisfy(\.privateSeller)),
      "consumer": .flag(isConsumer),
      "merchant_undisclosed": .flag(purchases.contains { isMerchantUndisclosed($0) }),
      "promised": .flag(purchases.contains { !$0.promises.isEmpty }),
      "not_delivered": .flag(purchases.contains { matter.isUndelivered($0) }),
      "prepaid": .flag(purchases.contains { $0.contract == "prepaid" }),
      "binding": .flag(isBinding),
      "mixed": .flag(!unsound.isEmpty && unsound.count < purchases.count),
      "void": .flag(!void.isEmpty),
      "void_orders": void.count < purchases.count ? orders(void) : .absent,
      "minor": .flag(audience.claimants.contains { bought($0, with: .limited) }),
      "infant": .flag(audience.claimants.contains { bought($0, with: .none) }),
    ])
  }

  /// Which grounds may stand in this paper, for these parties and this dealing.
  var grounds: FactGroup {
    let purchases = audience.purchases
    let hasSum = audience.claims.contains(where: \.isMoney)
    let asksMerchant = audience.claims.contains { $0.claim.kind == "disclose_merchant" }
    let sold = purchases.filter { isBinding($0) }
    func platform(_ holds: (Purchase) -> Bool) -> Fact {
      .flag(isConsumer && purchases.contains { holds($0) && isPlatformLiable($0) })
    }
    return FactGroup([
      "breach": .flag(isBinding && hasSum && restsOnBreach),
      "returned": rests(on: .returned), "renewal": rests(on: .renewal),
      "avoidance": rests(on: .avoidance), "unjust": rests(on: .unjust),
      "promise": .flag(sold.contains { hasSellersPromise($0) }),
      "prepaid": .flag(isConsumer && sold.contains { $0.contract == "prepaid" }),
      "platform": platform { $0.isThroughPlatform && restsOnKnowledge($0) },
      "platform_promise": platform { hasPlatformsPromise($0) },
      "merchant_undisclosed": platform { isMerchantUndisclosed($0) },
      "self_operated": platform(\.selfOperated),
      "ask_merchant": .flag(!asksMerchant && purchases.contains { isMerchantUndisclosed($0) }),
    ])
  }

  /// Whether some sum is asked because the contract was broken: all but refunds on another ground.
  private var restsOnBreach: Bool {
    audience.claims.contains { claim in
      guard claim.isMoney else { return false }
      return switch claim.ground {
      case nil, .breach, .rescission, .promise, .unstated: true
      default: false
      }
    }
  }

  private func rests(on ground: ClaimGround) -> Fact {
    .flag(audience.claims.contains { $0.ground == ground })
  }

  /// Whether anything was sold that may be pleaded as a valid contract.
  private var isBinding: Bool {
    audience.purchases.isEmpty || audience.purchases.contains { isBinding($0) }
  }

  func isBinding(_ purchase: Purchase) -> Bool {
    !isVoid(purchase) && !isByMinor(purchase)
  }

  /// 民法典 第一百五十三条: goods the law may forbid.
  private func isVoid(_ purchase: Purchase) -> Bool { purchase.isUnlawfulToTrade }

  /// 消费者权益保护法 第二条, 第三条: bought for daily life, from a business.
  var isConsumer: Bool {
    let purchases = audience.purchases
    return matter.single.statements.consumerUse != false
      && audience.claimants.contains { !$0.isOrganisation }
      && (purchases.isEmpty || purchases.contains { !$0.privateSeller })
  }

  private func isPlatformNamed(_ purchase: Purchase) -> Bool {
    guard let platform = operatorOfPlatform(of: purchase) else { return false }
    return audience.respondents.contains { same($0.id, platform.id) }
  }

  /// A letter may always tell a platform its duties; elsewhere it is asked for money.
  private func isPlatformLiable(_ purchase: Purchase) -> Bool {
    guard !audience.recipient.isOpponent else { return isPlatformNamed(purchase) }
    guard let platform = operatorOfPlatform(of: purchase) else { return false }
    return audience.claims.contains { claim in
      claim.isMoney && claim.against.contains { same($0, platform.id) }
    }
  }

  /// 消费者权益保护法 第四十四条第二款, 电子商务法 第三十八条: the platform knew and did nothing. A letter may
  /// always say so; a court is told where the file states its fault, or nothing else would reach it.
  private func restsOnKnowledge(_ purchase: Purchase) -> Bool {
    guard audience.recipient != .platform else { return true }
    guard let platform = matter.platform(of: purchase) else { return false }
    let weak: Set = ["own_fault", "uncertain", "not_liable"]
    return platform.fault != nil
      || audience.claims.contains { claim in
        claim.answers.contains { same($0.respondent, platform.id) && weak.contains($0.ground) }
      }
  }

  /// 消费者权益保护法 第四十四条第一款: what the platform promised itself.
  private func hasPlatformsPromise(_ purchase: Purchase) -> Bool {
    purchase.isThroughPlatform && purchase.promises.contains { $0.by == purchase.through }
  }

  private func hasSellersPromise(_ purchase: Purchase) -> Bool {
    purchase.promises.contains {
      $0.by == nil || !purchase.isThroughPlatform || $0.by != purchase.through
    }
  }

  private func operatorOfPlatform(of purchase: Purchase) -> Respondent? {
    matter.platform(of: purchase) ?? (purchase.selfOperated ? matter.seller(of: purchase) : nil)
  }

  func isMerchantUndisclosed(_ purchase: Purchase) -> Bool {
    guard let platform = matter.platform(of: purchase) else { return false }
    return (matter.seller(of: purchase)?.identityDisclosed ?? platform.identityDisclosed) == false
  }

  private func orders(_ purchases: [Purchase]) -> Fact {
    let numbers = purchases.map { $0.orderNumber ?? $0.id }
    return Fact(numbers.isEmpty ? nil : numbers.joined(separator: "、"))
  }
}

extension Purchase {
  /// Virtual goods come over the network unless the file says otherwise.
  var isByNetwork: Bool {
    delivery == "network" || (delivery == nil && !["physical", "food"].contains(category))
  }

  /// Sold by someone on the platform, not by the platform.
  var isThroughPlatform: Bool { through != nil && through != from }

  /// Ordered over the network; handed over in person, or dealt with in a shop, it was not.
  var isOnline: Bool {
    delivery != "in_person" && (fullyOnline != false || through != nil)
  }
}
