import Foundation

/// Runs a test in a folder of its own, which is gone afterwards.
func inTemporaryFolder(_ body: (_ folder: String) throws -> Void) throws {
  var template = Array((NSTemporaryDirectory() + "/archives-XXXXXX").utf8CString)
  let folder = try template.withUnsafeMutableBufferPointer { template in
    guard let path = template.baseAddress.flatMap({ mkdtemp($0) }) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    return String(cString: path)
  }
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

/// A file's bytes.
func contents(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// Puts bytes into a file.
func put(_ bytes: [UInt8], at path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// What stands in a folder, by name.
func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// Another program that reads archives, when this machine has it.
struct OtherReader {
  let path: String

  static let unzip = OtherReader(path: "/usr/bin/unzip")
  static let sevenZip = OtherReader(path: "/usr/bin/7z")
  static let python = OtherReader(path: "/usr/bin/python3")

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
