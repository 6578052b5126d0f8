/// Why bytes are no time-stamp that can be looked at.
package enum TimestampFault: Error, Hashable, Sendable {
  case empty, tooLarge, notTimestamp, truncated, trailing, unreadable
  /// The authority answered that it gives none; in its own words, and by RFC 3161's reasons.
  case refused(status: Int, text: String?, reasons: [String])

  package var identifier: String {
    switch self {
    case .empty: "empty"
    case .tooLarge: "too_large"
    case .notTimestamp: "not_timestamp"
    case .truncated: "truncated"
    case .trailing: "trailing"
    case .unreadable: "unreadable"
    case .refused: "refused"
    }
  }

  /// Without its subject, which is the file's name.
  package var message: String {
    switch self {
    case .empty: "是空的。"
    case .tooLarge: "超过 1 MB，不会是时间戳文件。"
    case .notTimestamp: "不是时间戳文件：里面没有 RFC 3161 时间戳。"
    case .truncated: "不完整，后面缺了一截。"
    case .trailing: "后面多出了不属于时间戳的内容，可能被改动过。"
    case .unreadable: "里面的时间戳读不出来，可能已经损坏。"
    case .refused(let status, let text, let reasons):
      "里面是拒绝的答复，没有时间戳（状态 \(status)"
        + (reasons + [text].compactMap { $0 }).map { "，\($0)" }.joined() + "）。"
    }
  }

  package var remedy: String {
    switch self {
    case .refused: "这个文件什么也证明不了。请查明原因后重新申请时间戳。"
    default: "请从时间戳机构重新下载 .tsr 或 .tsa 文件，原样放进案件文件夹，不要用别的程序打开另存。"
    }
  }
}
