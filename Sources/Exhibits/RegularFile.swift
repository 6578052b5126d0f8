import Foundation

/// What lies at a path, before anything of it is read.
enum RegularFile {
  /// The size of a regular file that has something in it.
  ///
  /// - Parameter written: the path before links were followed.
  static func size(at real: String, written: String) throws(FileFault) -> Int {
    let attributes = try attributes(at: real, written: written)
    switch attributes[.type] as? FileAttributeType {
    case .typeRegular?: break
    case .typeDirectory?: throw .directory
    case .typeSymbolicLink?: throw .link
    default: throw .special
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size > 0 else { throw .empty }
    return size
  }

  /// Whether it is no longer as it was at a first look.
  static func hasChanged(_ path: String, since first: Date?, size: Int) -> Bool {
    size != (try? Self.size(at: path, written: path)) || first != modified(path)
  }

  static func modified(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }

  private static func attributes(
    at real: String, written: String
  ) throws(FileFault) -> [FileAttributeKey: Any] {
    do {
      return try FileManager.default.attributesOfItem(atPath: real)
    } catch {
      if (error as? CocoaError)?.code == .fileReadNoPermission { throw .unreadable }
      throw isLink(written) ? .link : .missing
    }
  }

  /// A link that leads nowhere, or round in a circle.
  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
