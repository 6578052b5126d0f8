import TestKit
import Testing

@Suite("What the papers say of a case")
struct PaperTests {
  @Test(arguments: ["商家没有发货", "一直没收到卡密", "卡密至今未到账"])
  func saysUndeliveredWhereTheCaseDoes(what: String) throws {
    #expect(try Papering(.minimal.happened(what)).petition().contains("仍未交付"))
  }

  @Test(arguments: ["账号被他人登录", "没有收到商家的答复", "商家没有发货，三天后才收到卡密"])
  func neverInfersThatNothingCame(what: String) throws {
    let papers = try Papering(.minimal.happened(what))
    #expect(try !papers.petition().contains("仍未交付"))
    #expect(try !papers.letter().contains("仍未交付"))
  }

  @Test func illegalGoodsRestOnRestitution() throws {
    let papers = try Papering(.minimal.with("illegal_risk: none", "illegal_risk: cheat"))
    for text in [try papers.petition(), try papers.letter(), try papers.complaint()] {
      #expect(text.contains("第一百五十三条无效"))
      #expect(text.contains("第一百五十七条"))
      #expect(!text.contains("违约责任"))
      #expect(!text.contains("合同成立"))
    }
  }

  static func bought(bornOn day: String, number: String) -> CaseText {
    CaseText.minimal
      .with("birth_date: 1995-04-12", "birth_date: \(day)")
      .with(IdentityNumbers.resident("330106", "19950412", 1), number)
      .adding("guardian: {name: 张大, relation: 父亲, phone: \"13800000009\"}", after: "phone:")
  }

  @Test func theGuardianDoesNotRatify() throws {
    let number = IdentityNumbers.resident("330106", "20120412", 1)
    let papers = try Papering(Self.bought(bornOn: "2012-04-12", number: number))
    for text in [try papers.petition(), try papers.letter(), try papers.complaint()] {
      #expect(text.contains("声明不予追认"))
      #expect(!text.contains("违约责任"))
      #expect(!text.contains("不满八周岁"))
    }
  }

  @Test func aSmallChildCannotBuy() throws {
    let number = IdentityNumbers.resident("330106", "20200412", 1)
    let papers = try Papering(Self.bought(bornOn: "2020-04-12", number: number))
    let text = try papers.petition()
    #expect(text.contains("不满八周岁"))
    #expect(!text.contains("不予追认"))
    #expect(!text.contains("违约责任"))
  }

  @Test func whoIsNoConsumerInvokesNoConsumerLaw() throws {
    let papers = try Papering(.minimal.with("consumer_use: true", "consumer_use: false"))
    #expect(try !papers.petition().contains("消费者权益保护法"))
    #expect(try !papers.letter().contains("消费者权益保护法"))
    #expect(try papers.petition().contains("违约责任"))
  }

  @Test func aPlatformThatIsNotSuedOwesNothingInThePetition() throws {
    let papers = try Papering(.minimal.with("against: [merchant, platform]", "against: [merchant]"))
    #expect(try !papers.petition().contains("连带责任"))
  }

  /// 消费者权益保护法 第四十四条: one ground for what the platform cannot tell, one for what it promised, one
  /// for what it knew; a court hears of those the file bears out.
  @Test(
    "a petition names the ground on which the platform answers, and no other",
    arguments: [
      ("", ["不能提供销售者"], ["连带责任", "更有利"]),
      ("fault: {what: 收到投诉后仍然放行, evidence: [E1]}", ["不能提供销售者", "连带责任"], ["更有利"]),
    ])
  func platformGrounds(keys: String, has: [String], lacks: [String]) throws {
    let text = try Papering(
      keys.isEmpty ? .minimal : .minimal.adding(keys, after: "role: platform")
    )
    .petition()
    for words in has { #expect(text.contains(words)) }
    for words in lacks { #expect(!text.contains(words)) }
  }

  @Test func aPlatformsOwnPromiseIsPleadedAgainstIt() throws {
    let promise = "promises: [{text: 平台先行赔付, by: platform, evidence: [E1]}]"
    let text = CaseText.minimal.without("identity_disclosed").adding(promise, after: "paid:")
    let petition = try Papering(text).petition()
    #expect(petition.contains("更有利于消费者的承诺") && petition.contains("平台先行赔付"))
    #expect(!petition.contains("连带责任"))
    #expect(try Papering(text).letter().contains("以平台名义作出的"))
  }

  @Test func aPlatformOfWhichNothingIsKnownIsSuedForWhatItKnew() throws {
    let text = CaseText.minimal.without("identity_disclosed")
    #expect(try Papering(text).petition().contains("连带责任"))
  }

  @Test func aLetterAsksItsAddressee() throws {
    let both = try Papering(.minimal).letter()
    #expect(both.contains("请贵方与深圳示例商贸有限公司共同向张三退还已支付的款项"))
    #expect(both.contains("诉讼时效自本函到达贵方时中断"))
  }

  @Test func aLetterUrgesOthersThroughItsAddressee() throws {
    let text = CaseText.minimal.with("against: [merchant, platform]", "against: [merchant]")
    let letter = try Papering(text).letter()
    #expect(letter.contains("请贵方协助并督促深圳示例商贸有限公司向张三退还已支付的款项"))
    #expect(!letter.contains("诉讼时效自本函"))
  }

  @Test func whatWasSettledIsNotCalledUnsettled() throws {
    let settled = CaseText.minimal.adding(
      "replies: [{at: 2026-10-16T09:00, kind: resolved, text: 已退款, evidence: [E1]}]",
      after: "at: 2026-10-15T21:25")
    #expect(try Papering(.minimal).letter().contains("争议至今没有解决"))
    #expect(try !Papering(settled).letter().contains("争议至今没有解决"))
  }

  @Test func everyReplyNamesItsEvidence() throws {
    let answered = CaseText.minimal.adding(
      "replies: [{at: 2026-10-16T09:00, kind: refusal, text: 不予退款, evidence: [E1]}]",
      after: "at: 2026-10-15T21:25")
    let text = try Papering(answered).petition()
    #expect(text.contains("收到拒绝的答复：“不予退款”（见证据1）。"))
    #expect(!text.contains("形式性回复"))
  }

  @Test func nothingIsAskedForNothing() throws {
    let text = CaseText.minimal.with("paid: 198.00", "paid: 198.00\n    refunded: 198.00")
    #expect(try !Papering(text).petition().contains("人民币0.00元（"))
  }
}
