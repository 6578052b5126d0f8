import Archives
import Basics
import Exhibits
import Matters

extension Binder {
  /// Adds a package's lists, and makes what it was asked to become.
  ///
  /// - Parameter lists: the lists over its files, in the order they must be written.
  mutating func finish(
    _ contents: PackageContents, of recipient: Recipient, prefix: String,
    lists: (PackageContents) throws(FilingError) -> [(name: String, text: String)]
  ) throws {
    try output.checkInterruption()
    var contents = contents
    let written = try lists(contents)
    if !contents.form.hasFolder || packaging.volume(for: recipient) != nil {
      try archiveVolumes(of: contents, recipient, prefix, lists)
    }
    guard contents.form.hasFolder else {
      boxed.insert(contents.folder)
      return
    }
    for (name, text) in written { try add(Array(text.utf8), as: name, to: &contents) }
    if contents.form.hasArchive, packaging.volume(for: recipient) == nil {
      try write(
        entries(contents, prefix: prefix), of: recipient, to: "\(contents.folder).zip")
    }
    let known = [PackageContents.checksumName, Bag.tagManifestName]
    for file in contents.files where known.contains(file.name) {
      tops.append(("\(contents.folder)/\(file.name)", file.fingerprint))
      if !contents.form.hasArchive {
        report.packages.append(
          BuildReport.Bound(
            recipient: recipient, name: contents.folder, fingerprint: file.fingerprint,
            bytes: contents.bytes))
      }
    }
  }

  /// One ZIP, or as many as the size asked for makes necessary, each whole in itself.
  private mutating func archiveVolumes(
    of contents: PackageContents, _ recipient: Recipient, _ prefix: String,
    _ lists: (PackageContents) throws(FilingError) -> [(name: String, text: String)]
  ) throws {
    let volumes = contents.volumes(of: packaging.volume(for: recipient))
    for (index, volume) in volumes.enumerated() {
      let number = volumes.count > 1 ? "-\(index + 1)" : ""
      let name = "\(contents.folder)\(number).zip"
      try output.checkInterruption()
      try archive(volume, of: recipient, prefix: prefix, to: name, lists: lists)
      guard let limit = packaging.volume(for: recipient),
        let bound = report.packages.last, bound.bytes > limit
      else { continue }
      report.findings.append(
        Finding(
          .warning, "package.volume.too_large",
          "“\(name)”有 \(bound.bytes) 字节，超过 --split 要求的 \(limit) 字节：“\(volume.largest?.name ?? "")”一个文件就放不下。",
          remedy: volume.largest?.name.contains("/") == false
            ? "这是生成的文书，不能再分。请把 --split 写大一点，或者打印、刻光盘、用 U 盘交。"
            : "请把这个文件剪短或压缩后另存一份一并提交（原件留好），或者换用光盘、U 盘、邮件等别的方式交。"))
    }
  }

  /// Straight from the evidence files, each read once: their fingerprints are taken on the way, and the
  /// lists, whose sizes are known beforehand, made when all has passed.
  private mutating func archive(
    _ contents: PackageContents, of recipient: Recipient, prefix: String, to archive: String,
    lists: (PackageContents) throws(FilingError) -> [(name: String, text: String)]
  ) throws {
    let passing = PassingFiles()
    let made = try lists(contents).map { draft in
      ArchiveEntry(
        name: prefix + draft.name, content: .made(size: draft.text.utf8.count),
        compression: .stored)
    }
    try withoutActuallyEscaping(lists) { lists in
      try write(
        entries(contents, prefix: prefix) + made, of: recipient, to: archive,
        observing: { passing.see($0, $1) },
        making: { name in
          let real = contents.filled(from: passing, prefix: prefix)
          let texts = (try? lists(real)) ?? []
          return texts.first { same(prefix + $0.name, name) }.map { Array($0.text.utf8) } ?? []
        })
    }
    for file in contents.filled(from: passing, prefix: prefix).files {
      guard let evidence = file.evidence else { continue }
      guard file.size == evidence.size else { throw Self.changed(evidence.path) }
      try compare(file.fingerprint, of: evidence.path)
    }
    guard !contents.form.hasFolder else { return }
    for file in contents.files { report.boxed["\(contents.folder)/\(file.name)"] = archive }
  }

  private func entries(_ contents: PackageContents, prefix: String) -> [ArchiveEntry] {
    contents.files.map { file in
      ArchiveEntry(
        name: prefix + file.name,
        content: .file(
          path: file.evidence?.location ?? output.path("\(contents.folder)/\(file.name)")),
        compression: file.compression)
    }
  }

  private mutating func write(
    _ entries: [ArchiveEntry], of recipient: Recipient, to name: String,
    observing: ((String, RawSpan) -> Void)? = nil,
    making: ((String) -> [UInt8])? = nil
  ) throws {
    do {
      try ArchiveWriter.write(
        entries, to: output.path(name), password: packaging.password(for: recipient),
        observing: observing, making: making)
    } catch {
      throw FilingError(error.operation == .read ? .input : .output, "\(error)")
    }
    if packaging.password(for: recipient) != nil { report.isEncrypted = true }
    let (fingerprint, size) = try FileDigest.of(output.path(name))
    report.packages.append(
      BuildReport.Bound(recipient: recipient, name: name, fingerprint: fingerprint, bytes: size))
    tops.append((name, fingerprint))
  }

  /// The folders of packages that are ZIPs alone: they held the papers while these were made.
  func removeBoxedFolders() throws(FilingError) {
    for folder in boxed { try output.remove(folder) }
  }
}
