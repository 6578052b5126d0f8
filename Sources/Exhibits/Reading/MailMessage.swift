import Archives
import Foundation

/// A part of a mail, or a mail as a whole (RFC 5322, RFC 2045 to 2047): its headers and its bytes.
struct MailMessage {
  private(set) var headers: [(name: String, value: String)] = []
  private(set) var body: ArraySlice<UInt8> = []

  /// - Parameter bytes: headers, an empty line, the content.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end].last == 0x0D ? rest[..<end].dropLast() : rest[..<end]
      rest = end < rest.endIndex ? rest[(end + 1)...] : []
      if line.isEmpty { break }
      add(line)
    }
    body = rest
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    let text = TextBytes.decode(Array(line)) ?? String(decoding: line, as: UTF8.self)
    let isContinued = line.first == 0x20 || line.first == 0x09
    if isContinued, !headers.isEmpty {
      headers[headers.count - 1].value += " " + text.trimmingCharacters(in: .whitespaces)
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      headers.append((text[..<colon].lowercased(), value))
    }
  }

  /// With encoded words read.
  subscript(name: String) -> String? {
    headers.first { $0.name == name }.map { EncodedWords.decode($0.value) }
  }

  /// `text/plain`; what a part without a type is.
  var type: String {
    let whole = self["content-type"] ?? "text/plain"
    return String(whole.prefix { $0 != ";" }).trimmingCharacters(in: .whitespaces).lowercased()
  }

  /// A value behind the type or disposition, such as `charset`; also one in other letters, or cut in
  /// pieces: `filename*=utf-8''%E5%87%AD` (RFC 2231).
  func parameter(_ name: String, of header: String = "content-type") -> String? {
    let all = parameters(of: header)
    if let plain = all.first(where: { $0.name == name }) { return plain.value }
    let pieces = all.filter { $0.name.hasPrefix(name + "*") }
      .sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
    return pieces.isEmpty ? nil : Self.unfolded(pieces.map(\.value).joined())
  }

  private func parameters(of header: String) -> [(name: String, value: String)] {
    (self[header] ?? "").split(separator: ";").dropFirst().compactMap { piece in
      let pair = piece.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard pair.count == 2 else { return nil }
      return (
        pair[0].lowercased(), pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      )
    }
  }

  /// The letters' name, a language, and the text in hundredths: `utf-8'zh'%E5%87%AD`.
  private static func unfolded(_ whole: String) -> String {
    let parts = whole.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return whole.removingPercentEncoding ?? whole }
    let bytes = QuotedPrintable.decode(Array(parts[2].replacing("%", with: "=").utf8)[...])
    return TextBytes.decode(bytes, named: String(parts[0])) ?? String(parts[2])
  }

  var fileName: String? {
    parameter("filename", of: "content-disposition") ?? parameter("name")
  }

  /// The content as it was before it was made fit for the mail, and whether all of it could be read.
  var content: (bytes: [UInt8], isWhole: Bool) {
    switch (self["content-transfer-encoding"] ?? "").lowercased() {
    case "base64": Base64.decode(body)
    case "quoted-printable": (QuotedPrintable.decode(body), true)
    default: (Array(body), true)
    }
  }

  /// The parts between its boundaries, none where it has no boundary; and whether these are all.
  var parts: (all: [MailMessage], isWhole: Bool) {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty
    else { return ([], true) }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailMessage] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { parts.append(MailMessage(body[start..<line])) }
        let isLast = body[line..<end].dropFirst(mark.count).starts(with: Array("--".utf8))
        start = isLast ? nil : min(end + 1, body.endIndex)
        if isLast { break }
        if parts.count >= Self.mostParts { return (parts, false) }
      }
      line = end + 1
    }
    if let start { parts.append(MailMessage(body[start...])) }
    return (parts, true)
  }

  static let mostParts = 1000
}

/// Content in which three bytes are written as four letters (RFC 2045, 6.8).
enum Base64 {
  /// Up to the first thing that is none; white space and what mailing lists put behind the end do not
  /// matter.
  static func decode(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], isWhole: Bool) {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.count)
    var isWhole = true
    for byte in text where byte > 0x20 {
      if byte == UInt8(ascii: "=") { break }
      guard isLetter(byte) else {
        isWhole = false
        break
      }
      letters.append(byte)
    }
    if letters.count % 4 == 1 {
      isWhole = false
      letters.removeLast()
    }
    letters += [UInt8](repeating: UInt8(ascii: "="), count: (4 - letters.count % 4) % 4)
    guard let data = Data(base64Encoded: Data(letters)) else { return ([], letters.isEmpty) }
    return (Array(data), isWhole)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }
}

/// Content in which odd bytes are written `=E4` (RFC 2045, 6.7).
enum QuotedPrintable {
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      let pair = bytes[index...].prefix(2)
      if let value = UInt8(String(decoding: pair, as: UTF8.self), radix: 16), pair.count == 2 {
        result.append(value)
        index += 2
      } else if let end = softBreak(bytes[index...]) {
        index = end
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func softBreak(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.first == 0x0A { return bytes.startIndex + 1 }
    return bytes.starts(with: [0x0D, 0x0A]) ? bytes.startIndex + 2 : nil
  }
}

/// `=?utf-8?B?5L2g?=` in a header (RFC 2047).
enum EncodedWords {
  static func decode(_ text: String) -> String {
    let joined = text.replacing(/\?=\s+=\?/, with: "?==?")
    return joined.replacing(/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/) { match in
      let bytes: [UInt8]
      if match.2.lowercased() == "b" {
        bytes = Array(Data(base64Encoded: String(match.3)) ?? Data())
      } else {
        bytes = QuotedPrintable.decode(Array(match.3.replacing("_", with: " ").utf8)[...])
      }
      return TextBytes.decode(bytes, named: String(match.1)) ?? String(match.0)
    }
  }
}
