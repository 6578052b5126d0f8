/// Why a picture cannot be opened, or written.
package struct PictureFault: Error, Hashable, Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    case unreadable
    /// No format this program opens: HEIC, for one.
    case unsupported
    case tooLarge = "too_large"
    /// It can be opened, but not for a look alone.
    case tooLargeToCompare = "too_large_to_compare"
    case tooLong = "too_long"
    case damaged
    case truncated
    case animated
    case unwritable
  }

  package let reason: Reason
  /// Goes behind the file's name; in Chinese.
  package let message: String

  init(_ reason: Reason, _ message: String? = nil) {
    self.reason = reason
    self.message = message ?? reason.message
  }

  /// What to do about it.
  package var remedy: String { reason.remedy }
}

extension PictureFault.Reason {
  fileprivate var message: String {
    switch self {
    case .unreadable: "读不了。"
    case .unsupported: "不是能打开的图片（能打开 PNG、JPEG、WebP）。"
    case .tooLarge: "太大，没有打开。"
    case .tooLargeToCompare: "太大，没有和别的图片比较。"
    case .tooLong: "太长，分成的页太多，没有分页。"
    case .damaged: "已损坏，打不开。"
    case .truncated: "不完整，后面的部分没有了。"
    case .animated: "是动图，没有打开。"
    case .unwritable: "写不成图片。"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .unreadable: "请核对文件在不在、有没有权限打开。"
    case .unsupported: "请在手机或电脑上另存一份 PNG 或 JPEG；原文件照旧保留，作为原件。"
    case .tooLarge: "请分段截图，或另存一份小一些的；原文件照旧保留，作为原件。"
    case .tooLargeToCompare: "请自己看看是不是重复收了；没有重复的，不用改。"
    case .tooLong: "请分段截图；原文件照旧保留，作为原件。"
    case .damaged, .truncated: "请从原设备重新导出这个文件。"
    case .animated: "请另存其中的一帧为 PNG；原文件照旧保留，作为原件。"
    case .unwritable: "请检查内存和图片大小。"
    }
  }
}
