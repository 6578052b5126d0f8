import Basics
import Exhibits
import Filing
import Foundation
import Seals
import Synchronization
import TestKit
import Testing

@Suite("A stamp is asked for, looked at, and only then kept")
struct StampingTests {
  private static let files = FixationTests.files

  /// What the authority of `Tests/SealsTests/fixtures` answered, to the question it was asked then.
  private static func order(_ answer: [UInt8], nonce: String? = nil) throws -> StampOrder {
    let kept = try TimestampToken(reading: RepositoryFiles.bytes("\(files)/sha256.tsr"))
    let chance = try #require(Hexadecimal.bytes(nonce ?? kept.nonce ?? ""))
    return StampOrder(nonce: chance) { _ in answer }
  }

  private static func workshop(_ text: CaseText = .minimal) throws -> Workshop {
    let workshop = try Workshop(text)
    try workshop.folder.put(
      RepositoryFiles.bytes("\(files)/order.txt"), at: "case/evidence/order.txt")
    return workshop
  }

  /// The day the authority answered.
  private static var day: CalendarDay {
    get throws {
      try TimestampToken(reading: RepositoryFiles.bytes("\(files)/sha256.tsr")).time.day
    }
  }

  private static func stamp(
    _ workshop: borrowing Workshop, _ order: StampOrder, daysLater days: Int = 0
  ) throws -> [StampedFile] {
    let pipeline = try FixationTests.pipeline(on: try day.adding(days: days))
    let path = workshop.folder("case")
    return try pipeline.stampTargets(["E1"], in: try CaseSource(path)).targets.map {
      try pipeline.stamp($0, order, in: path)
    }
  }

  @Test("a good answer is kept beside the file and written into the case file, remarks kept")
  func good() throws {
    let answer = try RepositoryFiles.bytes("\(Self.files)/sha256.tsr")
    let token = try TimestampToken(reading: answer)
    let workshop = try Self.workshop(
      CaseText.minimal.with("kind: screenshot", "kind: screenshot   # 原图在手机里"))
    let stamped = try Self.stamp(workshop, try Self.order(answer))
    #expect(stamped.map(\.target.token) == ["evidence/order.txt.tsr"])
    #expect(try workshop.bytes("case/evidence/order.txt.tsr") == answer)
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    #expect(text.contains("# 原图在手机里"))
    #expect(
      text.contains(
        "fixations: [{kind: timestamp, provider: \"示例时间戳中心\", number: \"\(token.serial)\", at: \(token.time), token: \"evidence/order.txt.tsr\"}]"
      ), "\(text)")
    let list = try #require(
      try FixationTests.pipeline().evidenceList(of: try CaseSource(workshop.folder("case"))))
    #expect(list.fixings.map(\.checked.outcome) == [.partly])
    // The same file is not stamped twice.
    let again = try FixationTests.pipeline().stampTargets(
      ["evidence/order.txt"], in: try CaseSource(workshop.folder("case")))
    #expect(again.targets.isEmpty)
    #expect(again.findings.map(\.identifier) == ["evidence.stamp.exists"])
  }

  @Test("a Chinese case file gets Chinese words") func chinese() throws {
    let evidence = """
      证据:
        - {编号: E1, 证据名称: 订单, 文件: [evidence/order.txt], 来源: 手机, 证明目的: 下单, 原件: 手机}

      """
    let workshop = try Self.workshop(
      CaseText.chinese.with("角色", "身份").with("经由", "平台").adding(evidence))
    _ = try Self.stamp(
      workshop, try Self.order(try RepositoryFiles.bytes("\(Self.files)/sha256.tsr")))
    let text = String(decoding: try workshop.bytes("case/case.yaml"), as: UTF8.self)
    #expect(text.contains("存证: [{种类: 可信时间戳, 机构: \"示例时间戳中心\""), "\(text)")
  }

  @Test("an answer that is no stamp on this digest now is refused, and nothing is written")
  func bad() throws {
    func bytes(_ name: String) throws -> [UInt8] {
      try RepositoryFiles.bytes("\(Self.files)/\(name)")
    }
    func nonce(_ name: String) throws -> String? { try TimestampToken(reading: bytes(name)).nonce }
    var broken = try bytes("sha256.tsr")
    broken[broken.count - 5] ^= 1
    let cases: [(StampOrder, String)] = [
      (try Self.order(try bytes("refused.tsr")), "refused"),
      (try Self.order(try bytes("cut.tsr")), "truncated"),
      (try Self.order(Array("<html>502</html>".utf8)), "not_timestamp"),
      (try Self.order([]), "empty"),
      (try Self.order(Array(repeating: 0x30, count: 2 << 20)), "too_large"),
      (try Self.order(try bytes("sha256.tsr"), nonce: "0102030405060708"), "nonce"),
      (try Self.order(try bytes("sm3.tsr"), nonce: try nonce("sm3.tsr")), "digest"),
      (try Self.order(try bytes("expired.tsr"), nonce: try nonce("expired.tsr")), "certificate"),
      (try Self.order(try bytes("nocert.tsr"), nonce: try nonce("nocert.tsr")), "signature"),
      (try Self.order(broken), "signature"),
    ]
    for (order, identifier) in cases {
      let workshop = try Self.workshop()
      let before = try ScratchFolder.tree(workshop.folder("case"))
      do {
        _ = try Self.stamp(workshop, order)
        Issue.record("\(identifier) was kept")
      } catch let fault as CaseFileFault {
        #expect(fault.findings.map(\.identifier) == ["evidence.stamp.\(identifier)"])
      }
      #expect(try ScratchFolder.tree(workshop.folder("case")) == before)
    }
  }

  @Test("an answer of another day, or under another policy than was asked for, is not kept")
  func others() throws {
    let answer = try RepositoryFiles.bytes("\(Self.files)/sha256.tsr")
    let nonce = try #require(Hexadecimal.bytes(try TimestampToken(reading: answer).nonce ?? ""))
    for (order, days, identifier) in [
      (StampOrder(nonce: nonce) { _ in answer }, 2, "time"),
      (StampOrder(policy: "1.2.3.4.5", nonce: nonce) { _ in answer }, 0, "policy"),
    ] {
      let workshop = try Self.workshop()
      let fault = #expect(throws: CaseFileFault.self) {
        try Self.stamp(workshop, order, daysLater: days)
      }
      #expect(fault?.findings.map(\.identifier) == ["evidence.stamp.\(identifier)"])
    }
  }

  @Test("what goes out is the digest and chance, not the file") func leaves() throws {
    let sent = Mutex<[UInt8]>([])
    let workshop = try Self.workshop()
    let order = StampOrder(nonce: [7, 7, 7, 7, 7, 7, 7, 7]) { question in
      sent.withLock { $0 = question }
      throw FilingError(.input, "连不上")
    }
    #expect(throws: FilingError.self) { try Self.stamp(workshop, order) }
    let digest = try #require(FileDigests.of(workshop.folder("case/evidence/order.txt"))).sha256
    let question = Hexadecimal.text(sent.withLock { $0 })
    #expect(question.contains(digest) && question.contains("0707070707070707"))
    #expect(question.utf8.count < 180)
  }

  @Test("names nobody knows, and files that changed since they were recorded") func targets() throws
  {
    let pipeline = try FixationTests.pipeline()
    let workshop = try Self.workshop(
      CaseText.minimal.with(
        "kind: screenshot",
        "kind: screenshot\n    recorded: [{file: evidence/order.txt, size: 9, sha256: \(String(repeating: "a", count: 64))}]"
      ))
    let source = try CaseSource(workshop.folder("case"))
    for (name, identifier) in [
      ("E9", "evidence.stamp.unknown"), ("E1", "evidence.file.changed"),
      ("case.yaml", "evidence.stamp.unknown"),
    ] {
      do {
        _ = try pipeline.stampTargets([name], in: source)
        Issue.record("\(name) was taken")
      } catch let fault as CaseFileFault {
        #expect(fault.findings.map(\.identifier) == [identifier])
      }
    }
  }
}
