import Basics
import Exhibits
import Matters
import Pictures

/// Pictures by what they look like. Each is looked at once, and only where another has its proportions.
struct SimilarPictures {
  private struct Known {
    let name: String
    let location: String
    let header: PictureHeader
    var look: PictureLook?
    var wasLookedAt = false
  }

  private var known: [Known] = []

  /// The pictures of a case that can be opened.
  init(_ files: ExactTable<EvidenceFile>) {
    for file in files.values where file.kind.isPicture {
      guard let header = try? PictureHeader(of: file.location) else { continue }
      known.append(Known(name: file.path, location: file.location, header: header))
    }
  }

  /// Remembers a picture that is to be taken in.
  ///
  /// - Returns: which one it looks like, or why that cannot be told.
  mutating func findings(on file: IncomingFile) -> [Finding] {
    guard file.kind.isPicture else { return [] }
    do {
      let header = try PictureHeader(of: file.location)
      let look = try PictureLook.of(path: file.location)
      defer {
        known.append(
          Known(
            name: file.path, location: file.location, header: header, look: look,
            wasLookedAt: true))
      }
      return twin(of: look, header).map { [Self.similar(file, $0)] } ?? []
    } catch {
      return [Self.unopened(file, error)]
    }
  }

  private mutating func twin(of look: PictureLook?, _ header: PictureHeader) -> String? {
    guard let look else { return nil }
    for index in known.indices where known[index].header.hasProportions(of: header) {
      if !known[index].wasLookedAt {
        known[index].look = (try? PictureLook.of(path: known[index].location)) ?? nil
        known[index].wasLookedAt = true
      }
      if known[index].look?.isSame(as: look) ?? false { return known[index].name }
    }
    return nil
  }

  private static func similar(_ file: IncomingFile, _ twin: String) -> Finding {
    Finding(
      .warning, "evidence.add.similar", place: Place(file: file.path),
      "“\(file.path)”和“\(twin)”看起来是同一张图片（可能是另存、转发或者压缩过的），照样收了。",
      remedy: "请留下原设备上没有转存过的那一张；确实是两张的，不用改。")
  }

  private static func unopened(_ file: IncomingFile, _ fault: PictureFault) -> Finding {
    let isDamaged = [.damaged, .truncated, .unreadable].contains(fault.reason)
    let rest =
      fault.reason == .tooLargeToCompare ? "文件照样收了。" : "文件照样收了；没有核对是不是和别的图片重复，也不能遮盖。"
    return Finding(
      isDamaged ? .warning : .note, "evidence.add.unopened", place: Place(file: file.path),
      "“\(file.path)”\(fault.message)\(rest)",
      remedy: fault.remedy)
  }

  // MARK: A whole case

  /// Says of every picture which earlier one it looks like.
  static func findings(
    among evidence: [EvidenceItem], _ files: ExactTable<EvidenceFile>
  ) -> [Finding] {
    var pictures = SimilarPictures(ExactTable())
    var seen: Set<ExactText> = []
    return evidence.flatMap { item in
      item.files.compactMap { path in
        guard seen.insert(ExactText(path)).inserted, let file = files[path] else { return nil }
        return pictures.finding(on: file, of: item)
      }
    }
  }

  private mutating func finding(on file: EvidenceFile, of item: EvidenceItem) -> Finding? {
    guard file.kind.isPicture, let header = try? PictureHeader(of: file.location) else {
      return nil
    }
    var next = Known(name: file.path, location: file.location, header: header)
    defer { known.append(next) }
    guard known.contains(where: { $0.header.hasProportions(of: header) }) else { return nil }
    next.look = (try? PictureLook.of(path: file.location)) ?? nil
    next.wasLookedAt = true
    return twin(of: next.look, header).map { twin in
      Finding(
        .warning, "evidence.file.similar", path: item.record.path, place: item.record.place,
        "证据 \(item.id) 的文件“\(file.path)”和“\(twin)”看起来是同一张图片。",
        remedy: "请留下原设备上没有转存过的那一张；确实是两张的，不用改。")
    }
  }
}

extension PictureHeader {
  /// A little more lenient than the comparison itself, so that it leaves nothing out.
  fileprivate func hasProportions(of other: PictureHeader) -> Bool {
    let (across, down) = (width * other.height, other.width * height)
    return abs(across - down) * 40 <= max(across, down)
  }
}
