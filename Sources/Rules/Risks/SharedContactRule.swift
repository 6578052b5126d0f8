import Basics
import Matters

/// Several people under one number or address.
enum SharedContactRule {
  /// 令121 第十七条第四项: several people under one number or address look like no consumers.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    guard desk.matter.claimants.count > 1 else { return [] }
    var findings: [Finding] = []
    for (key, name) in [("phone", "电话"), ("address", "通讯地址")] {
      var first: ExactTable<Claimant> = ExactTable()
      for claimant in desk.matter.claimants {
        guard let value = claimant.record.text(key) else { continue }
        guard let earlier = first[value] else {
          first[value] = claimant
          continue
        }
        findings.append(
          Finding(
            .warning, "claimant.shared_contact", path: claimant.record.path(of: key),
            place: claimant.record.place(of: key),
            "“\(claimant.name ?? claimant.id)”与“\(earlier.name ?? earlier.id)”的\(name)相同：多人共用联系方式会被怀疑不是真实消费者。",
            remedy: "请各写各的\(name)。"))
      }
    }
    return findings
  }
}
