import Foundation
import Seals
import TestKit
import Testing

enum OpenSSL {
  static let program = "/usr/bin/openssl"
  static let isInstalled = FileManager.default.isExecutableFile(atPath: program)
}

@Suite("Our word and OpenSSL's are the same", .enabled(if: OpenSSL.isInstalled))
struct OpenSSLTests {
  @Test(
    arguments: [
      "sha1.tsr", "sha256.tsr", "sha384.tsr", "sha512.tsr", "sm3.tsr", "policy.tsr", "expired.tsr",
      "early.tsr", "sha256.token", "mail.token",
    ])
  func agreement(name: String) throws {
    for root in ["root.pem", "other.pem"] {
      let found = try Stamps.verify(
        try Stamps.token(name), given: Stamps.certificates("middle.pem"),
        roots: Stamps.certificates(root))
      let verdict = try openSSL(name, root)
      #expect(found.isComplete == verdict, "\(name) \(root) \(found)")
    }
  }

  private func openSSL(_ name: String, _ root: String) throws -> Bool {
    let folder = "\(RepositoryFiles.path)/\(Stamps.folder)"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: OpenSSL.program)
    process.arguments =
      ["ts", "-verify", "-in", "\(folder)/\(name)", "-data", "\(folder)/order.txt"]
      + (name.hasSuffix(".token") ? ["-token_in"] : [])
      + ["-CAfile", "\(folder)/\(root)", "-untrusted", "\(folder)/middle.pem"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
