import Basics
import Matters

/// Complaints whose record says that they are settled.
enum SettledComplaintRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.complaints.filter { complaint in
      // An answered question settles nothing.
      complaint.kind != "inquiry"
        && complaint.replies.contains { ["resolved", "mediated"].contains($0.kind) }
    }
    .map { complaint in
      complaint.record.warning(
        "complaint.resolved",
        "投诉 \(complaint.id) 的记录写着已经解决或调解成功。",
        remedy: "请核对还有什么没有解决，诉求只写剩下的部分。")
    }
  }
}
