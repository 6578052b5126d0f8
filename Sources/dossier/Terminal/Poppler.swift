@preconcurrency @unsafe import Dispatch
import Exhibits
import Filing
import Foundation
import Synchronization

/// Poppler's programs, where they are installed: they look into PDF files.
enum Poppler {
  /// Longer than any page takes; a file made to hang is left, with all its pages.
  private static let patience: TimeInterval = 30
  /// Of a drawn page's longer side, whatever size the file says it has; 150 to the inch of A4.
  private static let pixels = 1754
  private static let mostPages = 2000
  /// Kilobytes a program may take: a megabyte of PDF can ask for gigabytes.
  private static let memory = 480 << 10
  /// Of a page's side: from a stamp to a building. A file may claim anything.
  private static let points = 1.0...200_000

  /// Nil where the machine does not have them.
  static var pages: PDFPages? {
    guard let info = Programs.path(of: "pdfinfo"), let draw = Programs.path(of: "pdftoppm") else {
      return nil
    }
    let left = LeftFiles()
    return PDFPages(
      sizes: { location in
        output(of: info, ["-f", "1", "-l", "\(mostPages)", location], location, left)
          .flatMap(sizes)
      },
      draw: { location, page, path in
        let number = "\(page)"
        let done = output(
          of: draw,
          [
            "-f", number, "-l", number, "-singlefile", "-jpeg", "-jpegopt", "quality=88",
            "-scale-to", "\(pixels)", location, path,
          ], location, left)
        guard done != nil else { throw FilingError(.input, "第 \(page) 页画不出来。") }
        // The program puts its own ending behind the name.
        try FileManager.default.moveItem(atPath: path + ".jpg", toPath: path)
      })
  }

  /// `Page    1 size: 595.28 x 841.89 pts (A4)` and `Page    1 rot:  90`.
  static func sizes(_ text: String) -> [(width: Int, height: Int)]? {
    var sizes: [Int: (width: Int, height: Int)] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      guard words.count >= 4, words[0] == "Page", let page = Int(words[1]) else { continue }
      if words[2] == "size:", words.count >= 6, let width = Double(words[3]),
        let height = Double(words[5]), points.contains(width), points.contains(height)
      {
        sizes[page] = (Int(width.rounded()), Int(height.rounded()))
      } else if words[2] == "rot:", let turn = Int(words[3]), turn % 180 != 0,
        let size = sizes[page]
      {
        sizes[page] = (size.height, size.width)
      }
    }
    let pages = sizes.keys.sorted()
    guard !pages.isEmpty, pages == Array(1...pages.count) else { return nil }
    return pages.compactMap { sizes[$0] }
  }

  /// What a program says; nil where it fails, takes too long, has taken too long over this file
  /// before, or somebody wants to stop.
  private static func output(
    of program: String, _ arguments: [String], _ location: String, _ left: LeftFiles
  ) -> String? {
    guard !left.contains(location) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "ulimit -v \(memory); exec \"$@\"", "sh", program] + arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let watch = DispatchSource.makeTimerSource(queue: .global())
    let end = Date(timeIntervalSinceNow: patience)
    watch.setEventHandler {
      let isLate = Date() > end
      if isLate { left.insert(location) }
      if isLate || Interruption.isRequested { kill(process.processIdentifier, SIGKILL) }
    }
    watch.schedule(deadline: .now() + 0.1, repeating: 0.1)
    watch.resume()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    watch.cancel()
    process.waitUntilExit()
    return process.terminationStatus == 0 && process.terminationReason == .exit
      ? String(decoding: data, as: UTF8.self) : nil
  }
}

/// Files over which a program took too long.
private final class LeftFiles: Sendable {
  private let locations = Mutex<Set<String>>([])

  func contains(_ location: String) -> Bool { locations.withLock { $0.contains(location) } }

  func insert(_ location: String) { locations.withLock { _ = $0.insert(location) } }
}

/// Programs on the machine's path.
enum Programs {
  static func path(of names: String...) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
