import Basics
import Foundation
import Matters
import TestKit
import Testing

@Suite("The JSON Schema for editors")
struct CaseSchemaTests {
  @Test("it is JSON, names its draft, and knows every key under both names")
  func isJSON() throws {
    let data = try JSONEncoder().encode(CaseSchema.document)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let definitions = try #require(root["$defs"] as? [String: Any])
    for group in CaseFormat.groups {
      let schema = group.name == CaseFormat.file.name ? root : definitions[group.name]
      let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
      #expect(Set((properties ?? [:]).keys) == Set(group.keys.flatMap { [$0.name, $0.alias] }))
    }
  }

  @Test("every reference inside leads somewhere")
  func references() throws {
    let text = String(decoding: try JSONEncoder().encode(CaseSchema.document), as: UTF8.self)
    for part in text.split(separator: "#\\/$defs\\/").dropFirst() {
      let name = String(part.prefix { $0 != "\"" })
      #expect(CaseFormat.groups.contains { $0.name == name })
    }
    #expect(text.contains("#\\/$defs\\/claimant\""))
  }

  @Test(
    "an independent validator accepts it and the examples",
    .enabled(if: Validator.isThere, Validator.reason))
  func examples() throws {
    for name in try RepositoryFiles.names(in: "examples") {
      let text = try RepositoryFiles.bytes("examples/\(name)/case.yaml")
      #expect(try Validator.complaints(about: String(decoding: text, as: UTF8.self)) == "")
    }
    #expect(try Validator.complaints(about: "\(CaseText.minimal)") == "")
    #expect(try Validator.complaints(about: "\(WholeFormat.chinese.text)") == "")
  }

  @Test(
    "and refuses what is wrong", .enabled(if: Validator.isThere, Validator.reason),
    arguments: [
      ("sex: 男", "sex: 先生"), ("title: 测试案", "titel: 测试案"), ("dossier: 1", "dossier: 2"),
      ("birth_date: 1995-04-12", "birth_date: 1995/04/12"), ("role: merchant", "name2: x"),
      ("phone: \"13800000001\"", "postcode: \"31000\""), ("paid: 198.00", "paid: {yuan: 198}"),
    ])
  func broken(right: String, wrong: String) throws {
    #expect(try Validator.complaints(about: "\(CaseText.minimal.with(right, wrong))") != "")
  }
}

/// Python's jsonschema, where this machine has it.
private enum Validator {
  static let reason: Comment = "python3 with jsonschema and yaml is needed"
  static let isThere = (try? run(["-c", "import jsonschema, yaml"], input: ""))?.status == 0

  private static let script = """
    import json, sys, yaml, jsonschema
    schema, text = json.loads(sys.stdin.readline()), sys.stdin.read()
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      key: [pair for pair in pairs if not pair[0].endswith((':timestamp', ':int', ':float'))
            or pair[0].endswith((':int', ':float')) and key in '0123456789']
      for key, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    jsonschema.Draft202012Validator.check_schema(schema)
    found = jsonschema.Draft202012Validator(schema).iter_errors(yaml.load(text, Loader))
    print('\\n'.join(error.json_path + ' ' + error.message[:80] for error in found), end='')
    """

  /// What is wrong with a case text by the schema; empty when nothing is.
  static func complaints(about text: String) throws -> String {
    let schema = String(decoding: try JSONEncoder().encode(CaseSchema.document), as: UTF8.self)
    let (status, output) = try run(["-c", script], input: schema + "\n" + text)
    return status == 0 ? output : "exit \(status): \(output)"
  }

  private static func run(
    _ arguments: [String], input: String
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let (input_, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = input_
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input_.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try input_.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
