import Foundation
import Matters

/// The folder a build goes to, and the one beside it where it grows.
struct OutputPlace {
  /// What a folder of ours holds; the first line of its marker tells it from others.
  enum Content: String {
    case dossier = "本文件夹由 dossier 生成。"
    case statistics = "本文件夹由 dossier report 生成。"
    case masked = "本文件夹由 dossier evidence mask 生成。"

    var firstLine: String { rawValue }
  }

  static let markerName = "说明.txt"

  /// Absolute.
  let folder: String
  let staging: String
  private let content: Content

  init(_ path: String, token: String, for content: Content = .dossier) throws(FilingError) {
    self.content = content
    folder = URL(fileURLWithPath: path).standardizedFileURL.path
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: folder).lastPathComponent
    staging = "\(parent)/.\(name).partial-\(token)"
    try refuseForeignFolder()
  }

  private func refuseForeignFolder() throws(FilingError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return
    }
    guard isFolder.boolValue else {
      throw FilingError(.occupied, "“\(folder)”已经是一个文件。请用 -o 换一个输出文件夹。")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard names.isEmpty || isOurs else {
      throw FilingError(
        .occupied, "“\(folder)”里已有别的文件，不是这个命令生成的，没有覆盖。请用 -o 换一个输出文件夹。")
    }
  }

  private var isOurs: Bool { Self.isOurs(folder, content) }

  static func isOurs(_ folder: String, _ content: Content = .dossier) -> Bool {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(markerName)") else {
      return false
    }
    return Array(data).starts(with: Array(content.firstLine.utf8))
  }

  /// Moves the finished folder into place. An earlier build that was changed by hand is kept beside it.
  ///
  /// - Returns: where it was kept.
  func moveIntoPlace() throws(FilingError) -> String? {
    var kept: String?
    var moved: String?
    do {
      if FileManager.default.fileExists(atPath: folder) {
        let isChanged = isOurs && !Verification.isWhole(folder)
        let aside = isChanged ? Self.freeName(after: folder) : staging + "-old"
        try FileManager.default.moveItem(atPath: folder, toPath: aside)
        moved = aside
        if isChanged { kept = aside }
      }
      try FileManager.default.moveItem(atPath: staging, toPath: folder)
      try? FileManager.default.removeItem(atPath: staging + "-old")
    } catch {
      // The earlier build goes back to where it was.
      if let moved { try? FileManager.default.moveItem(atPath: moved, toPath: folder) }
      throw OutputFiles.fault(folder, error)
    }
    return kept
  }

  static func freeName(after path: String) -> String {
    for number in 1... where !FileManager.default.fileExists(atPath: "\(path).旧版\(number)") {
      return "\(path).旧版\(number)"
    }
    return path
  }

  func discard() {
    try? FileManager.default.removeItem(atPath: staging)
  }

  private static func explanation(_ report: BuildReport) -> String {
    let archives = report.packages.filter { $0.name.hasSuffix(".zip") }
    if archives.isEmpty { return "每个收件人一个文件夹：打印、查看都用它。" }
    if report.documents.allSatisfy(report.isBoxed) {
      return "每个收件人一个 zip：寄出、上传都用它，打印前先解压。"
    }
    return report.documents.contains(where: report.isBoxed)
      ? "有的收件人一个文件夹和一个同名的 zip，有的只有 zip，见下；内容相同：寄出或上传用 zip，打印用文件夹。"
      : "每个收件人一个文件夹和一个同名的 zip，内容相同：寄出或上传用 zip，打印用文件夹。"
  }

  /// What a ZIP that is one of several, or encrypted, asks of whoever gets it.
  private static func cautions(_ report: BuildReport) -> [String] {
    let parts = Dictionary(
      grouping: report.packages.filter { $0.name.wholeMatch(of: /.+-[0-9]+\.zip/) != nil },
      by: \.recipient)
    let split = Recipient.allCases.compactMap { recipient in
      parts[recipient].map { "\(recipient.chinese)的材料分成了 \($0.count) 个 zip，每个都能单独打开，要全部交。" }
    }
    guard report.isEncrypted else { return split }
    return split + [
      "加密的 zip 要用 7-Zip、Bandizip 或 WinRAR 打开，Windows 自带的解压打不开；文件名仍然看得见。密码请另行告诉收件人。"
    ]
  }

  /// What lies in the folder, for the person who opens it.
  static func readMe(_ report: BuildReport) -> String {
    var lines =
      [
        Content.dossier.firstLine, "",
        explanation(report),
      ] + cautions(report) + [
        "全卷是留给自己的：案件文件、证据原件、全部文书和校验值。", "",
      ]
    for package in report.packages {
      lines.append("\(package.name)  \(package.recipient.chinese)")
    }
    let forms = Set(report.documents.flatMap(\.others.keys))
    for form in OtherForm.allCases where forms.contains(form) {
      lines.append("\(form.folder)  每份文书的\(form.chinese)，给自己看")
    }
    lines += ["", "检查有没有被改动：dossier verify 本文件夹"]
    return lines.joined(separator: "\n") + "\n"
  }
}
