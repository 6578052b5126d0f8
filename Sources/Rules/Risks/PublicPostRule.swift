import Basics
import Matters

/// What was posted for all to see.
enum PublicPostRule {
  /// 民法典 第一千零二十四条、第一千零三十四条; 网络侵害人身权益规定 第八条.
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.complaints.filter { $0.channel == "public" }.map { complaint in
      complaint.record.warning(
        "complaint.public_post",
        "投诉 \(complaint.id) 是公开发布：写错事实、骂人或露出别人的信息，可能反过来要您负责\(desk.law.named("CC-P-1024", "CC-P-1034", "INP20-8"))。",
        remedy: "请核对每句话都有证据，遮住姓名、电话、证件、账号和无关的人，不要号召别人刷评、集中投诉；拿不准的先撤下来。")
    }
  }
}
