import Basics
import Matters
import Rules
import Seals

/// The tag files of a bag (RFC 8493).
struct Bag {
  static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
  static let manifestName = "manifest-sha256.txt"
  static let tagManifestName = "tagmanifest-sha256.txt"

  let drafted: Pipeline.Drafted
  let libraryDigest: Fingerprint

  /// In the order they must be written: the last one counts the others.
  func tagFiles(for contents: PackageContents) -> [(name: String, text: String)] {
    let payload = contents.files.filter { $0.name.hasPrefix("data/") }
    let manifest = Self.manifest(payload.map { ($0.name, $0.fingerprint) })
    let info = info(bytes: payload.reduce(0) { $0 + $1.size }, files: payload.count)
    let tags = [
      ("bag-info.txt", info), ("bagit.txt", Self.declaration), (Self.manifestName, manifest),
    ]
    let tagManifest = Self.manifest(tags.map { ($0.0, Fingerprint(of: Array($0.1.utf8))) })
    return tags + [(Self.tagManifestName, tagManifest)]
  }

  private static func manifest(_ files: [(name: String, fingerprint: Fingerprint)]) -> String {
    files.map { "\($0.fingerprint)  \(encoded($0.name))\n" }.joined()
  }

  /// Percent signs and line ends in names are escaped (RFC 8493, 2.1.3).
  static func encoded(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\n": text += "%0A"
      case "\r": text += "%0D"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A tag's value: nothing in it can begin another tag.
  private static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let breaks = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      scalars.append(breaks ? " " : scalar)
    }
    return String(scalars)
  }

  /// What is needed to draft the same papers again.
  private func info(bytes: Int, files: Int) -> String {
    let matter = drafted.assessed.assessment.matter
    let options = drafted.options
    let lines = [
      ("Bagging-Date", matter.day.description),
      ("External-Description", Self.oneLine(matter.title)),
      ("Payload-Oxum", "\(bytes).\(files)"),
      ("Dossier-Day", matter.day.description),
      ("Dossier-Draws-PDF", drafted.drawsPDF ? "true" : "false"),
      ("Dossier-Final", options.isFinal ? "true" : "false"),
      ("Dossier-Library-SHA256", libraryDigest.hex),
      (
        "Dossier-Papers",
        options.named?.sorted().map(\.rawValue).joined(separator: " ") ?? BagInfo.allPapers
      ),
      ("Dossier-Recipients", options.recipients.map(\.rawValue).joined(separator: " ")),
    ]
    return lines.map { "\($0.0): \($0.1)\n" }.joined()
  }
}
