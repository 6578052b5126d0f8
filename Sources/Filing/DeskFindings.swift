import Basics
import Drafting
import Matters
import Rules

/// What is said of the packages of one recipient once their papers are written.
enum DeskFindings {
  /// With several sites, a rule that names none of them goes to none: it may be another site's.
  static func unplacedTerms(_ packages: [Package], _ matter: Matter) -> [Finding] {
    let placed = Set(packages.flatMap { $0.audience.standardTerms.map(\.record.path) })
    return matter.standardTerms.filter { !placed.contains($0.record.path) }.map { term in
      Finding(
        .warning, "standard_term.site_unknown", path: term.record.path, place: term.record.place,
        "看不出“\(term.text)”是哪个平台的规则，没有写进任何一份投诉函。",
        remedy: "请在 source（出处）里写明平台的名称，例如“某某卡盟用户协议第5.2条”。")
    }
  }

  /// Of very many claimants each package is made by itself, so that no two of them lie in memory.
  static func claimantsApart(_ assessment: Assessment, _ options: BuildOptions) -> [Finding] {
    let count = assessment.matter.claimants.count
    guard options.recipients.contains(.claimant), count > Assessment.mostPackages else { return [] }
    return [
      Finding(
        .note, "claimants.packages_apart",
        "原告有 \(count) 名，每个人要签的文书和各自的证据没有一起生成。",
        remedy: "请再运行：dossier build 案件 --as separate --for claimant")
    ]
  }

  /// 法〔2025〕82号: the official form is what courts guide people to; the narrative one stays good.
  static func twoForms(_ package: Package) -> [Finding] {
    guard Set(package.papers.map(\.paper)).isSuperset(of: [.petition, .elementPetition]) else {
      return []
    }
    return [
      Finding(
        .note, "petition.two_forms",
        "本案是买卖合同纠纷，有官方的要素式起诉状：两种起诉状只交一份，法院一般引导用要素式，叙述式也有效。",
        remedy: "要素式里没有打√的项目（调解意愿、是否按期交付等）案件文件没有写，请本人核对后勾选。")
    ]
  }

  /// 民法典 第五百六十三条第一款第三项: whoever is late is called on before the contract is ended.
  static func demandFirst(_ package: Package) -> [Finding] {
    guard Set(package.papers.map(\.paper)).isSuperset(of: [.demandLetter, .rescissionNotice]) else {
      return []
    }
    return [
      Finding(
        .note, "letter.demand_first", "给\(package.folder)的催告函和解除合同通知书不要同时寄。",
        remedy: "先寄催告函；期限过了还不履行，再寄解除合同通知书。已经催告过的，可以直接寄解除合同通知书。")
    ]
  }

  /// 令121 第十六条第二项: an office does not take what another has in hand.
  static func oneOffice(_ packages: [Package]) -> [Finding] {
    let papers = Set(packages.flatMap(\.papers).map(\.paper))
    guard papers.isSuperset(of: [.complaint12315, .associationComplaint]) else { return [] }
    return [
      Finding(
        .note, "office.one_at_a_time", "12315 投诉书和消费者协会的投诉书都做好了，只交一家。",
        remedy: "同一争议有一家在处理，另一家就不受理。举报书是另一回事，可以照交。")
    ]
  }

  /// Each person's own exhibits lie in their own volume, and have to go along.
  static func exhibitsApart(_ package: Package) -> [Finding] {
    let audience = package.audience
    guard audience.exhibitsApart > 0, audience.recipient != .everyone else { return [] }
    return [
      Finding(
        .note, "evidence.apart",
        "给\(package.folder)的材料里没有放各人自己的证据（共 \(audience.exhibitsApart) 份），它们在各人的证据卷里。",
        remedy: "请把“原告”文件夹里各人的证据卷一起交；没有这个文件夹的，请再运行：dossier build 案件 --as separate --for claimant")
    ]
  }

  /// What a package names and does not hold is said, so that nobody misses it.
  static func withheld(_ package: Package) -> [Finding] {
    package.audience.evidence.filter { $0.isWithheld(from: package.audience.recipient) }.map {
      item in
      Finding(
        .note, "evidence.withheld", path: item.record.path(of: "private"),
        place: item.record.place(of: "private"),
        "证据 \(item.id)“\(item.title ?? "")”含有证件号码、人脸或他人信息，没有放进给\(package.folder)的材料包，只在函里列名。",
        remedy: "确实要给的，请用 dossier evidence mask 做遮盖副本，看过以后单独给。")
    }
  }
}
