package import Basics
import Exhibits
import Foundation
import Matters
package import Seals
import YAMLFiles

/// How a stamp is asked for; the network and chance are handed down.
package struct StampOrder: Sendable {
  /// Sends a question to the authority and brings its answer.
  package typealias Sender = @Sendable ([UInt8]) throws -> [UInt8]

  let policy: String?
  let nonce: [UInt8]
  let send: Sender

  /// - Parameter policy: dotted numbers; nil for the authority's own choice.
  package init(policy: String? = nil, nonce: [UInt8], send: @escaping Sender) {
    self.policy = policy
    self.nonce = nonce
    self.send = send
  }
}

/// A stamp that was got, verified and written down.
package struct StampedFile: Sendable {
  package let target: StampTarget
  package let token: TimestampToken
}

extension Pipeline {
  /// Asks for a stamp on a file's digest, verifies the answer, puts it beside the file and into the case
  /// file.
  ///
  /// - Throws: `CaseFileFault` or `FilingError`; then nothing is written.
  package func stamp(
    _ target: StampTarget, _ order: StampOrder, in path: String
  ) throws -> StampedFile {
    guard
      let request = TimestampRequest(
        sha256: target.sha256, nonce: order.nonce, policy: order.policy)
    else {
      throw CaseFileFault([
        Finding(
          .error, "evidence.stamp.policy", "策略“\(order.policy ?? "")”不是这样写的。",
          remedy: "请照时间戳机构公布的写，例如 1.2.3.4.1；没有特别要求就不写。")
      ])
    }
    let answer = try order.send(request.der)
    let token = try accepted(answer, for: request, order, target)
    try write(answer, token, target, order, in: path)
    return StampedFile(target: target, token: token)
  }

  /// - Throws: why the answer is no stamp on this digest, now.
  private func accepted(
    _ answer: [UInt8], for request: TimestampRequest, _ order: StampOrder, _ target: StampTarget
  ) throws -> TimestampToken {
    func refusal(_ identifier: String, _ message: String) -> CaseFileFault {
      CaseFileFault([
        Finding(
          .error, "evidence.stamp.\(identifier)", place: Place(file: target.file),
          "时间戳机构的答复\(message)没有保存任何东西。", remedy: "请核对网址，过一会儿再试，或者换一家机构。")
      ])
    }
    let token: TimestampToken
    do throws(TimestampFault) {
      token = try TimestampToken(reading: answer)
    } catch {
      throw refusal(error.identifier, error.message)
    }
    guard token.nonce == request.nonce else {
      throw refusal("nonce", "不是对这次申请的答复（随机数不一致）。")
    }
    let found = TimestampVerifier(policy: order.policy)
      .verify(token, digests: [.sha256: request.digest])
    guard found.digest == .matches else { throw refusal("digest", "是给别的文件的。") }
    guard found.signature == .valid else {
      throw refusal(
        "signature", found.signature == .invalid ? "签名不对。" : "的签名没法核对（缺证书或者算法不支持）。")
    }
    if case .differs(let stated, _) = found.policy {
      throw refusal("policy", "用的是别的策略（\(stated)）。")
    }
    guard !found.isRefuted else { throw refusal("certificate", "的签名证书不合格或者不在有效期内。") }
    guard abs(token.time.day.ordinal - today.ordinal) <= 1 else {
      throw refusal("time", "写的时间是\(token.time.chinese)，不是现在；本机的时间不对的，请先校准。")
    }
    return token
  }

  private func write(
    _ answer: [UInt8], _ token: TimestampToken, _ target: StampTarget, _ order: StampOrder,
    in path: String
  ) throws {
    let place = target.location + ".tsr"
    guard !FileManager.default.fileExists(atPath: place) else {
      throw FilingError(.output, "“\(target.token)”已经存在，没有覆盖它。")
    }
    do {
      try Data(answer).write(to: URL(fileURLWithPath: place), options: .withoutOverwriting)
    } catch {
      throw FilingError(.output, "写不了“\(target.token)”：\(SystemTrouble.words(error))。没有改动案件文件。")
    }
    do {
      _ = try CaseFileUpdate.apply(path) { source in
        try entered(token, target, order, in: source)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: place)
      throw error
    }
  }

  private func entered(
    _ token: TimestampToken, _ target: StampTarget, _ order: StampOrder, in source: CaseSource
  ) throws -> [UInt8] {
    var edited = try EditedCase(source)
    let before = check(source, readAs: edited.root)
    let key = edited.name(of: "evidence", in: CaseFormat.file, at: edited.root)
    let items = edited.root[key]?.items ?? []
    guard let index = items.firstIndex(where: { ($0["id"] ?? $0["编号"])?.text == target.id }) else {
      throw FilingError(.input, "案件文件里的证据 \(target.id) 刚刚被删去或改名，没有记下时间戳。")
    }
    let group = CaseFormat.Proof.evidence
    let list = edited.name(of: "fixations", in: group, at: items[index])
    let isSole = before.matter?.evidence.first { $0.id == target.id }?.files.count == 1
    try edited.append(
      entry(token, target, order, isSole: isSole, edited),
      at: [.key(key), .item(index), .key(list)])
    let fresh = check(source.with(edited.bytes), readAs: edited.root).findings
      .fresh(since: before.findings).filter { $0.severity == .error }
    if !fresh.isEmpty { throw CaseFileFault(fresh) }
    return edited.bytes
  }

  private func entry(
    _ token: TimestampToken, _ target: StampTarget, _ order: StampOrder, isSole: Bool,
    _ edited: EditedCase
  ) -> YAMLValue {
    var values: [String: YAMLValue] = [
      "kind": edited.word("timestamp", of: Vocabularies.fixationKind),
      "number": .text(token.serial), "at": .word(token.time.description),
      "token": .text(target.token),
    ]
    values["file"] = isSole ? nil : .text(target.file)
    values["provider"] = token.authorityName.map(YAMLValue.text)
    values["policy"] = order.policy.map(YAMLValue.text)
    return edited.mapping(CaseFormat.Proof.fixation, values)
  }
}

extension StampedFile: JSONConvertible {
  package var json: JSONValue {
    .object([
      "id": .string(target.id), "file": .string(target.file), "token": .string(target.token),
      "sha256": .string(target.sha256), "time": .string(token.time.description),
      "authority": .text(token.authorityName), "serial": .string(token.serial),
      "policy": .string(token.policy),
    ])
  }
}
