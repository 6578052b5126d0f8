import Filing
import Foundation

/// LibreOffice, where it is installed.
enum LibreOffice {
  /// Longer than any package takes; a converter that hangs is stopped.
  private static let patience: TimeInterval = 600

  /// Nil where there is none on the machine's path.
  static var printer: PDFPrinter? {
    guard let program else { return nil }
    return PDFPrinter { files, folder in try convert(files, into: folder, with: program) }
  }

  private static var program: String? { Programs.path(of: "soffice", "libreoffice") }

  /// With a profile of its own: an open LibreOffice would swallow the request.
  private static func convert(_ files: [String], into folder: String, with program: String) throws {
    let profile = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: profile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments =
      [
        "-env:UserInstallation=\(profile.absoluteString)", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", folder,
      ] + files
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw FilingError(.output, "LibreOffice（\(program)）启动不了。请检查安装，或不用 --pdf。")
    }
    wait(for: process)
  }

  private static func wait(for process: Process) {
    let end = Date(timeIntervalSinceNow: patience)
    while process.isRunning {
      if Interruption.isRequested || Date() > end { process.terminate() }
      Thread.sleep(forTimeInterval: 0.05)
    }
    process.waitUntilExit()
  }
}
