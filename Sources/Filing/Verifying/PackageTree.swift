import Archives
import Basics
import Exhibits
import Foundation
import Matters
import Seals

/// The files of a package, whether it lies there as a folder or as a ZIP.
struct PackageTree {
  private enum Kind {
    case folder(String)
    case archive(ArchiveReader)
  }

  struct File: Sendable {
    /// Bytes.
    let size: Int
    /// False for links, pipes and devices: nothing of ours, and never opened.
    let isRegular: Bool
  }

  /// Lists and papers larger than this are none of ours.
  private static let smallLimit = 64 << 20

  private let kind: Kind
  /// Folders left out.
  let files: ExactTable<File>

  init(_ path: String, password: String? = nil) throws(FilingError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FilingError(.input, "找不到“\(path)”。请写 dossier build 生成的文件夹或 zip。")
    }
    if isFolder.boolValue {
      kind = .folder(path)
      files = Self.files(below: path)
    } else {
      do {
        let reader = try ArchiveReader(path: path, password: password)
        if password != nil { try Self.tryPassword(on: reader) }
        var found = ExactTable<File>()
        for entry in reader.entries where !entry.isDirectory {
          found[entry.name] = File(size: Int(clamping: entry.size), isRegular: true)
        }
        kind = .archive(reader)
        files = found
      } catch {
        let isLocked = error.operation == .read
        throw FilingError(
          .input, isLocked ? "打不开“\(path)”：\(error.message)" : "“\(path)”不是完好的 zip：\(error.message)"
        )
      }
    }
  }

  var isEncrypted: Bool {
    if case .archive(let reader) = kind { reader.isEncrypted } else { false }
  }

  /// A wrong password is told once, not as damage of every file. AES-256 knows nearly every wrong one
  /// before the first byte.
  private static func tryPassword(on reader: ArchiveReader) throws(ArchiveError) {
    let locked = reader.entries.filter { $0.isEncrypted && !$0.isDirectory }
    guard let smallest = locked.min(by: { $0.size < $1.size }) else { return }
    _ = try reader.read(smallest.name, limit: smallLimit)
  }

  private static func files(below root: String) -> ExactTable<File> {
    var files = ExactTable<File>()
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(name)"),
        let type = attributes[.type] as? FileAttributeType, type != .typeDirectory
      else { continue }
      files[name] = File(
        size: (attributes[.size] as? NSNumber)?.intValue ?? 0, isRegular: type == .typeRegular)
    }
    return files
  }

  /// Of all files together; what does not fit into a number counts as the largest there is.
  var bytes: Int {
    files.values.reduce(0) { total, file in
      let (sum, overflow) = total.addingReportingOverflow(file.size)
      return overflow ? .max : sum
    }
  }

  /// Nil when it cannot be read whole.
  func fingerprint(of name: String) -> Fingerprint? {
    guard let file = files[name], file.isRegular else { return nil }
    switch kind {
    case .folder(let root): return try? FileDigest.of("\(root)/\(name)").fingerprint
    case .archive(let reader):
      var hash = StreamingFingerprint()
      let done: Void? = try? reader.stream(name) { piece in
        hash.update(piece)
      }
      return done == nil ? nil : hash.finish()
    }
  }

  /// A small file's bytes; nil when it is not there, cannot be read or is too large.
  func bytes(of name: String) -> [UInt8]? {
    guard let file = files[name], file.isRegular, file.size <= Self.smallLimit else { return nil }
    switch kind {
    case .folder(let root):
      return FileManager.default.contents(atPath: "\(root)/\(name)").map(Array.init)
    case .archive(let reader): return try? reader.read(name, limit: Self.smallLimit)
    }
  }

  /// The folders that hold a bag, each with a slash behind it; empty for the top. What lies in a
  /// bag's payload is its content, whatever it is called.
  var bagRoots: [String] { roots(of: "bagit.txt", besides: []) }

  /// The folders that hold a file of this name, outside the payload of the bags.
  func roots(of marker: String, besides bags: [String]) -> [String] {
    var found: [String] = []
    let names = files.names.filter { same($0, marker) || $0.endsInBytes(of: "/" + marker) }
    for name in names.sorted(by: { $0.utf8.count < $1.utf8.count }) {
      let root = String(decoding: name.utf8.dropLast(marker.utf8.count), as: UTF8.self)
      guard !(bags + found).contains(where: { root.isBelow($0 + "data/") }) else { continue }
      found.append(root)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The case folder of a bag: where it lies, or unpacked below `scratch`. Names were checked on
  /// opening, and `scratch` must not be there yet.
  func caseFolder(
    of root: String, extractingTo scratch: String, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(FilingError) -> String {
    switch kind {
    case .folder(let path): return "\(path)/\(root)data/case"
    case .archive(let reader):
      let output = OutputFiles(root: scratch, isInterrupted: isInterrupted)
      try output.makePrivateFolder()
      let prefix = root + "data/case/"
      for name in files.names where name.isBelow(prefix) {
        try extract(name, as: name.below(prefix), from: reader, to: output)
      }
      return scratch
    }
  }

  /// Where a file lies, or lies once it is unpacked below `scratch`; nil where there is none.
  func location(
    of name: String, extractingTo scratch: String
  ) throws(FilingError) -> String? {
    guard files[name]?.isRegular == true else { return nil }
    switch kind {
    case .folder(let root): return "\(root)/\(name)"
    case .archive(let reader):
      let output = OutputFiles(root: scratch, isInterrupted: { false })
      try output.makePrivateFolder()
      try extract(name, as: "file", from: reader, to: output)
      return output.path("file")
    }
  }

  private func extract(
    _ name: String, as target: String, from reader: ArchiveReader, to output: OutputFiles
  ) throws(FilingError) {
    try output.write([], to: target)
    guard let handle = FileHandle(forWritingAtPath: output.path(target)) else {
      throw OutputFiles.fault(target, nil)
    }
    defer { try? handle.close() }
    do {
      try reader.stream(name) { piece in
        try output.checkInterruption()
        unsafe try piece.withUnsafeBytes { unsafe try handle.write(contentsOf: Data($0)) }
      }
    } catch let known as FilingError {
      throw known
    } catch {
      throw OutputFiles.fault(target, error)
    }
  }
}
