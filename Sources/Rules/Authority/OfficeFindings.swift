import Basics
import Matters

/// What has to be said of the office that is to be turned to.
enum OfficeFindings {
  static func findings(_ authorities: [Authority], _ matter: Matter) -> [Finding] {
    let first = authorities.first { $0.purpose == "complaint" }
    guard let first else { return [] }
    let record = matter.respondent(first.respondent)?.record
    guard first.connection != Authority.undetermined else { return [notHeld(record, matter)] }
    guard first.name == nil else {
      return [
        Finding(
          .warning, "authority.derived", path: record?.path, place: record?.place,
          "“\(first.name ?? "")”是按地址推算的，投诉前要确认。", remedy: "请在全国 12315 平台或打 12315 确认。")
      ]
    }
    return [
      Finding(
        .hole, "authority.unknown", path: record?.path, place: record?.place,
        "从被投诉人的地址看不出由哪个区县的市场监督管理局处理。",
        remedy: "请补写带省、市、区县的住所地（domicile）或公示地址（displayed_address）。")
    ]
  }

  private static func notHeld(_ record: Record?, _ matter: Matter) -> Finding {
    Finding(
      .hole, "authority.rule_not_held", path: record?.path, place: record?.place,
      "法律库里没有 \(matter.day.chinese) 适用的投诉处理规定，说不出该由哪个部门处理。",
      remedy: "请打 12315 询问，把答复的部门名称补写在文书上。")
  }
}
