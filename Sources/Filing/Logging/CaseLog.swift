import Basics
import Matters
import YAMLFiles

/// The complaint log of a case file, which grows in place.
package struct CaseLog {
  private var edited: EditedCase
  private let key: String

  /// - Throws: the finding of a file that cannot be read.
  package init(_ source: CaseSource) throws(CaseFileFault) {
    edited = try EditedCase(source)
    key = edited.name(of: "complaints", in: CaseFormat.file, at: edited.root)
  }

  package var bytes: [UInt8] { edited.bytes }
  /// The file as it reads now.
  var root: YAMLNode { edited.root }

  /// - Returns: the id of the attempt that was added or answered.
  /// - Throws: what is wrong with the entry, or why the file cannot be changed; it is then as it was.
  package mutating func add(_ entry: LogEntry) throws(CaseFileFault) -> String {
    let faults = entry.faults
    guard faults.isEmpty else { throw CaseFileFault(faults) }
    if let answered = entry.answered { return try answer(answered, with: entry) }
    let id = entry.values["id"]?.first ?? nextID
    guard index(of: id) == nil else {
      throw CaseFileFault([
        Finding(
          .error, "log.id.taken", "已经有编号是 \(id) 的投诉。", remedy: "换一个编号，或者不写，由程序编。")
      ])
    }
    try edited.append(
      entry.value(id: id, inChinese: edited.isChinese), at: [.key(key)],
      after: ["events", "事件", "purchases", "订单"])
    return id
  }

  private mutating func answer(_ id: String, with entry: LogEntry) throws(CaseFileFault) -> String {
    let index = try place(of: id)
    let complaint = root.value(at: [.key(key), .item(index)])
    let replies = edited.name(of: "replies", in: CaseFormat.Dispute.complaint, at: complaint)
    try edited.append(
      entry.value(id: nil, inChinese: edited.isChinese),
      at: [.key(key), .item(index), .key(replies)])
    return ids[index]
  }

  /// Which entry a complaint is; letters may be typed either way where that tells one.
  func place(of id: String) throws(CaseFileFault) -> Int {
    if let index = index(of: id) { return index }
    let alike = entries.indices.filter { ids[$0].lowercased() == id.lowercased() }
    if alike.count == 1 { return alike[0] }
    throw CaseFileFault([
      Finding(
        .error, "log.complaint.unknown", "没有编号是 \(id) 的投诉，这次答复没有记下。",
        remedy: ids.isEmpty ? "先记投诉，再记答复。" : "已有的投诉：\(known)。")
    ])
  }

  private var known: String {
    ids.suffix(12).joined(separator: "、") + (ids.count > 12 ? "（最后 12 次）" : "")
  }

  // MARK: What is there

  private var entries: [YAMLNode] { root[key]?.items ?? [] }

  /// One for each entry; empty where one has none.
  private var ids: [String] { entries.map { Self.id(of: $0) ?? "" } }

  private func index(of id: String) -> Int? {
    entries.firstIndex { Self.id(of: $0).map { same($0, id) } ?? false }
  }

  private static func id(of entry: YAMLNode) -> String? {
    (entry["id"] ?? entry["编号"])?.text
  }

  /// The first of `C1`, `C2`, … behind all that are taken.
  private var nextID: String {
    let numbers = ids.compactMap { $0.first == "C" ? Int($0.dropFirst()) : nil }
    return "C\((numbers.filter { $0 >= 0 && $0 < 1_000_000_000 }.max() ?? 0) + 1)"
  }
}
