import Archives
import Exhibits
import Foundation

/// The files of a package, whether it lies there as a folder or as a ZIP.
struct PackageTree {
  private enum Kind {
    case folder(String)
    case archive(ArchiveReader)
  }

  private let kind: Kind
  /// Names with sizes in bytes, folders left out.
  let files: [String: Int]

  init(_ path: String) throws(FilingError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FilingError(.input, "找不到“\(path)”。请写 dossier build 生成的文件夹或 zip。")
    }
    if isFolder.boolValue {
      kind = .folder(path)
      files = Self.files(below: path)
    } else {
      do {
        let reader = try ArchiveReader(path: path)
        kind = .archive(reader)
        files = Dictionary(
          uniqueKeysWithValues: reader.entries.filter { !$0.isDirectory }.map {
            ($0.name, Int(clamping: $0.size))
          })
      } catch {
        throw FilingError(.input, "“\(path)”不是完好的 zip：\(error.message)")
      }
    }
  }

  private static func files(below root: String) -> [String: Int] {
    var files: [String: Int] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(name)"),
        attributes[.type] as? FileAttributeType != .typeDirectory
      else { continue }
      files[name] = (attributes[.size] as? NSNumber)?.intValue ?? 0
    }
    return files
  }

  var isFolder: Bool {
    if case .folder = kind { true } else { false }
  }

  /// Nil when it cannot be read whole.
  func fingerprint(of name: String) -> Fingerprint? {
    switch kind {
    case .folder(let root): return try? FileDigest.of("\(root)/\(name)").fingerprint
    case .archive(let reader):
      var hash = StreamingFingerprint()
      let done: Void? = unsafe try? reader.stream(name) { piece in
        unsafe hash.update(piece)
      }
      return done == nil ? nil : hash.finish()
    }
  }

  /// A small file's bytes; nil when it is not there, cannot be read or is too large.
  func bytes(of name: String) -> [UInt8]? {
    guard let size = files[name], size <= 64 << 20 else { return nil }
    switch kind {
    case .folder(let root):
      return FileManager.default.contents(atPath: "\(root)/\(name)").map(Array.init)
    case .archive(let reader): return try? reader.read(name, limit: 64 << 20)
    }
  }

  /// The folders that hold a bag, each with a slash behind it; empty for the top.
  var bagRoots: [String] {
    files.keys.filter {
      ($0 == "bagit.txt" || $0.hasSuffix("/bagit.txt")) && !$0.contains("/data/")
    }
    .map { String($0.dropLast("bagit.txt".count)) }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A bag as a folder: where it lies, or unpacked below `scratch`. Names were checked on opening.
  func folder(below root: String, extractingTo scratch: String) throws(FilingError) -> String {
    switch kind {
    case .folder(let path): return root.isEmpty ? path : "\(path)/\(root.dropLast())"
    case .archive(let reader):
      let output = OutputFiles(root: scratch, isInterrupted: { false })
      try output.makeFolder("")
      for name in files.keys where name.hasPrefix(root) {
        let target = String(name.dropFirst(root.count))
        try output.write([], to: target)
        guard let handle = FileHandle(forWritingAtPath: output.path(target)) else {
          throw OutputFiles.fault(target, nil)
        }
        defer { try? handle.close() }
        do {
          try unsafe reader.stream(name) { piece in
            try handle.write(contentsOf: unsafe Data(piece))
          }
        } catch {
          throw OutputFiles.fault(target, error)
        }
      }
      return scratch
    }
  }
}
