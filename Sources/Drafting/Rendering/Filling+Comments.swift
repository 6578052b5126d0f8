import Basics
import Documents

extension Filling {
  /// The findings a paragraph asks for; inside an item of a list, only those about that item.
  mutating func comments(_ prefixes: [String], in scope: Scope) -> [Comment] {
    guard !prefixes.isEmpty else { return [] }
    let matching = candidates(in: scope).filter { remark in
      prefixes.contains { remark.identifier.isWithin($0) }
    }
    commented.formUnion(matching)
    var seen: Set<Comment> = []
    let kinds = matching.condensed { remark in
      prefixes.first { remark.identifier.isWithin($0) } ?? remark.identifier
    }
    return kinds.map(Comment.init).filter { seen.insert($0).inserted }
  }

  private func candidates(in scope: Scope) -> [Finding] {
    guard !scope.trail.isEmpty else { return remarks }
    guard let path = scope.path else { return [] }
    return (remarksByItem[path.firstItem] ?? []).filter { $0.isAbout(path) }
  }

  /// The finding behind a hole, in the words of whoever found it.
  mutating func comment(
    onHole label: String, _ finding: String, in scope: Scope
  ) -> Comment {
    let own = scope.path.flatMap { path in
      remarksByItem[path.firstItem]?.first { $0.identifier == finding && $0.isAbout(path) }
    }
    guard let remark = own ?? remarks.first(where: { $0.identifier == finding }) else {
      return Comment(
        identifier: finding, text: "这里缺少“\(label)”。请在案件文件里补上，再重新生成。")
    }
    commented.insert(remark)
    return Comment(remark)
  }
}

extension Comment {
  init(_ finding: Finding) {
    let text = [finding.message, finding.remedy].compactMap { $0 }.joined(separator: "\n")
    self.init(identifier: finding.identifier, text: text)
  }
}

extension Finding {
  /// Whether the finding speaks of that place of the case file or of something inside it.
  fileprivate func isAbout(_ place: String) -> Bool { path?.isWithin(place) ?? false }
}

extension String {
  /// `complaints[3]` of `complaints[3].replies[0].at`; a path without brackets as far as its first dot.
  var firstItem: String {
    let head = prefix { $0 != "." }
    return String(head)
  }

  /// Whether this dotted path is the other or lies below it.
  fileprivate func isWithin(_ outer: String) -> Bool {
    guard utf8.starts(with: outer.utf8) else { return false }
    let next = utf8.dropFirst(outer.utf8.count).first
    return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }
}
