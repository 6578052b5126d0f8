import Foundation
import TestKit

/// The executable beside the tests.
enum Program {
  private static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "dossier").path

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// - Returns: its exit status.
  static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    prepare(process, arguments)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What it prints, given some input.
  static func output(_ arguments: [String], input: [UInt8] = []) throws -> String {
    let process = Process()
    let (into, out) = (Pipe(), Pipe())
    try start(process, arguments, into, out)
    try into.fileHandleForWriting.write(contentsOf: Data(input))
    try into.fileHandleForWriting.close()
    let printed = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }

  /// Runs it, to talk with it while it runs.
  static func start(_ process: Process, _ arguments: [String], _ into: Pipe, _ out: Pipe) throws {
    prepare(process, arguments)
    process.standardInput = into
    process.standardOutput = out
    try process.run()
  }

  private static func prepare(_ process: Process, _ arguments: [String]) {
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + ["--library", RepositoryFiles.path]
    process.standardError = FileHandle.nullDevice
  }
}
