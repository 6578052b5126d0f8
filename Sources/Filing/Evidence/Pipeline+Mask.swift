import Basics
import Drafting
import Exhibits
import Matters
import Seals

extension Pipeline {
  /// Writes copies with what is private painted over into a folder, all or none of them. The originals stay as
  /// they are.
  ///
  /// - Parameters:
  ///   - ids: of exhibits; all where none is named.
  ///   - token: makes the name of the folder beside it unique while it is being written.
  /// - Throws: `CaseFileFault` where the case file has errors or no such exhibit, `FilingError` where the
  ///   folder cannot be written.
  package func maskEvidence(
    of source: CaseSource, only ids: [String] = [], into folder: String, token: String,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> MaskedEvidence {
    let checked = check(source)
    guard let matter = checked.matter else {
      throw CaseFileFault(checked.findings.filter { $0.severity == .error })
    }
    let unknown = ids.filter { id in !matter.evidence.contains { same($0.id, id) } }
    guard unknown.isEmpty else {
      throw CaseFileFault(unknown.map { Self.unknown($0, matter) })
    }
    let place = try OutputPlace(folder, token: token, for: .masked)
    let output = OutputFiles(root: place.staging, isInterrupted: isInterrupted)
    do {
      try output.makePrivateFolder()
      var masked = MaskedEvidence()
      let desk = MaskingDesk(matter, checked.files)
      for (index, item) in matter.evidence.byGroup.enumerated()
      where ids.isEmpty || ids.contains(where: { same($0, item.id) }) {
        if !ids.isEmpty { masked.findings += desk.unmarked(item) }
        try Self.mask(item, number: index + 1, desk, output, &masked)
      }
      return try Self.finish(masked, output, place)
    } catch {
      place.discard()
      throw error
    }
  }

  private static func mask(
    _ item: EvidenceItem, number: Int, _ desk: MaskingDesk, _ output: OutputFiles,
    _ masked: inout MaskedEvidence
  ) throws {
    masked.findings += desk.foreign(item)
    let title = desk.title(of: item)
    for (part, path) in item.files.enumerated() {
      let made: MaskingDesk.Made?
      do {
        made = try desk.copy(of: path, item)
      } catch {
        masked.findings.append(error.finding(item, path))
        continue
      }
      guard let made else { continue }
      let name = SafeName.masked(
        number: number, part: part + 1, of: item.allFiles.count, title: title,
        ending: made.ending)
      try masked.add(made, of: item, path, as: name, to: output)
    }
    do {
      guard let made = try desk.transcript(of: item) else { return }
      let name = SafeName.masked(
        number: number, part: 1, of: 1, title: (title.map { $0 + "_" } ?? "") + "文字稿",
        ending: made.ending)
      try masked.add(made, of: item, nil, as: name, to: output)
    } catch let fault as MaskFault {
      masked.findings.append(fault.finding(item, "文字稿"))
    }
  }

  private static func finish(
    _ masked: MaskedEvidence, _ output: OutputFiles, _ place: OutputPlace
  ) throws -> MaskedEvidence {
    var masked = masked
    if masked.copies.contains(where: { $0.rectangles == 0 }) {
      masked.findings.append(readThrough)
    }
    guard !masked.copies.isEmpty, !masked.findings.hasErrors else {
      place.discard()
      masked.copies = []
      return masked
    }
    let readMe = Array(readMe.utf8)
    try output.write(readMe, to: OutputPlace.markerName)
    let sums =
      (masked.copies.map { (name: $0.name, sum: $0.fingerprint) } + [
        (OutputPlace.markerName, Fingerprint(of: readMe))
      ])
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.sum)  \($0.name)\n" }.joined()
    try output.write(Array(sums.utf8), to: PackageContents.checksumName)
    try output.checkInterruption()
    masked.keptBackup = try place.moveIntoPlace()
    masked.folder = place.folder
    return masked
  }

  private static let readMe = """
    \(OutputPlace.Content.masked.firstLine)

    这里是遮盖过的副本，给别人看用；图片里的黑块就是像素本身，揭不开，拍摄时间、地点、设备也没有了。
    原件在案件文件夹里，没有改动；交法院核对、作鉴定都要用原件。

    """

  private static let readThrough = Finding(
    .warning, "evidence.mask.read_through",
    "文字稿和文本是按案件文件里写着的姓名、号码、地址等遮住的；没有写进案件文件的人和事认不出来。",
    remedy: "公开以前请从头到尾看一遍。")

  private static func unknown(_ id: String, _ matter: Matter) -> Finding {
    let known = matter.evidence.map(\.id).joined(separator: "、")
    return Finding(
      .error, "evidence.mask.unknown", "没有编号是“\(id)”的证据。",
      remedy: known.isEmpty ? "案件文件里还没有证据。" : "可以写：\(known)。")
  }
}

extension MaskedEvidence {
  fileprivate mutating func add(
    _ made: MaskingDesk.Made, of item: EvidenceItem, _ path: String?, as name: String,
    to output: OutputFiles
  ) throws(FilingError) {
    try output.write(made.bytes, to: name)
    copies.append(
      Copy(
        id: item.id, file: path, name: name, rectangles: made.rectangles,
        fingerprint: Fingerprint(of: made.bytes)))
  }
}
