import Basics
import Foundation
import Jurisdictions
import Matters

extension Pipeline {
  /// A draft with the people of its rosters, and what was found of these.
  func joined(
    _ draft: CaseDraft, _ source: CaseSource, on day: CalendarDay?
  ) -> (draft: CaseDraft, findings: [Finding]) {
    let paths = draft.record.texts("rosters")
    guard !paths.isEmpty else { return (draft, []) }
    do {
      let roster = try roster(paths, of: source, draft, on: day)
      let folder = source.folder
      let join = RosterJoin(draft, roster.book) {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
      return (draft.with(join.joined()), findings(of: roster, draft))
    } catch {
      let message =
        (error as? FilingError)?.message ?? (error as? LawFault)?.findings.first?.message
      return (
        draft,
        [
          Finding(
            .error, "roster.unreadable", path: "rosters", place: draft.record.place(of: "rosters"),
            message ?? "名单读不出来。")
        ]
      )
    }
  }

  /// Who does not want to go together must not be taken along. Alone each may sue all the same: a lawyer
  /// would ask first.
  private func unwilling(_ book: RosterBook, _ place: Place, isApart: Bool) -> [Finding] {
    let rows = book.acceptedRows.filter { $0[.joins].map { same($0, "否") } ?? false }
    guard let first = rows.first else { return [] }
    let said = "名单里有 \(rows.count) 行写了不同意一起投诉、起诉（例如\(first.origin.chinese)）"
    guard !isApart else {
      return [
        Finding(
          .note, "roster.unwilling", path: "rosters", place: place,
          said + "，每人各一份时也给他们做了：不一起，仍然可以自己起诉。",
          remedy: "请先问本人要不要自己起诉；不要的，从名单里去掉。")
      ]
    }
    return [
      Finding(
        .hole, "roster.unwilling", path: "rosters", place: place, said + "，一起的文书里还有他们。",
        remedy: "请问清本人；不一起的从名单里去掉，另外用 --as separate 各自做。")
    ]
  }

  /// An agent needs more than a name.
  private func unnamed(_ book: RosterBook, _ place: Place) -> [Finding] {
    let count = book.acceptedRows.count { $0[.agent] != nil || $0[.elects] != nil }
    guard count > 0 else { return [] }
    return [
      Finding(
        .note, "roster.powers.unused", path: "rosters", place: place,
        "名单里有 \(count) 行写了授权代理人或推选的代表人，没有写进文书：要由本人在授权委托书、推选书上签名。",
        remedy: "代理人的身份和权限请写进案件文件（claimants 的 agent）；推选谁，由各人在推选书上填写。")
    ]
  }

  /// What complaints a roster tells of have no day, and cannot be told in order.
  private func untimed(_ book: RosterBook, _ place: Place) -> [Finding] {
    let told = book.acceptedRows.count { $0[.complaint] != nil }
    guard told > 0 else { return [] }
    return [
      Finding(
        .note, "roster.complaints.untimed", path: "rosters", place: place,
        "名单里有 \(told) 行写了投诉渠道和编号，没有写进文书：名单里没有投诉的时间和答复。",
        remedy: "要写进文书的，请用 dossier log 记进案件，或写进案件文件的 complaints（投诉）。")
    ]
  }

  /// Rows in short: each by itself is told by `claimants check`.
  ///
  /// - Parameter isApart: for papers of each alone.
  func findings(
    of roster: ReadRoster, _ draft: CaseDraft, isApart: Bool = false
  ) -> [Finding] {
    let book = roster.book
    var findings = book.findings
    let place = draft.record.place(of: "rosters")
    let remedy = "请运行 dossier claimants check，逐行的原因在 rosters/问题清单.xlsx 里。"
    let left = book.rejected + book.conflicting
    if left > 0 {
      findings.append(
        Finding(
          .warning, "roster.rows.left_out", path: "rosters", place: place,
          "名单的 \(book.rows.count) 行里有 \(left) 行没有用上：退回 \(book.rejected) 行，互相矛盾 \(book.conflicting) 行。",
          remedy: remedy))
    }
    let lacking = book.acceptedRows.count { $0.problems.contains { $0.weight == .lacks } }
    if lacking > 0 {
      findings.append(
        Finding(
          .note, "roster.rows.lacking", path: "rosters", place: place,
          "名单里用上的行有 \(lacking) 行还缺内容，文书里会留出〔待补〕。", remedy: remedy))
    }
    let unheard = RosterClaims.unheard(draft, book)
    if !unheard.isEmpty {
      findings.append(
        Finding(
          .hole, "roster.claims.missing", path: "claims", place: draft.record.place(of: "claims"),
          "名单里有 \(unheard.count) 行没有写清要什么（例如\(book.rows[unheard[0]].origin.chinese)），文书里没有他们的诉求。",
          remedy: "大家要的一样时，在案件文件的 claims（诉求）里写一项，不写原告、不写订单，就是所有人的；要的不一样时，在名单的“诉求”里写“退款”，别的写进案件文件。"
        ))
    }
    findings +=
      untimed(book, place) + unwilling(book, place, isApart: isApart) + unnamed(book, place)
    if !book.warnings.isEmpty {
      findings.append(
        Finding(
          .warning, "roster.rows.odd", path: "rosters", place: place,
          "名单里有 \(book.warnings.count) 处要当心，例如\(book.warnings[0].message)", remedy: remedy))
    }
    return findings
  }
}
