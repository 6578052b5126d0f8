import Basics
import Matters

/// Respondents whom no claim is aimed at.
enum UnsuedRule {
  static func findings(_ desk: RiskDesk) -> [Finding] {
    desk.matter.respondents.filter { respondent in !desk.sued.contains { $0.id == respondent.id } }
      .map { respondent in
        Finding(
          .note, "respondent.not_sued", path: respondent.record.path,
          place: respondent.record.place,
          "没有诉求指向“\(respondent.name ?? respondent.id)”，起诉状不把它列为被告。",
          remedy: "如果要它承担责任，请在某项诉求的 against（对象）里写上 \(respondent.id)。")
      }
  }
}
