package import Basics
import Jurisdictions

extension Threshold: JSONConvertible {
  package var json: JSONValue {
    .object([
      "province": .object(["code": .string(province.code), "name": .string(province.full)]),
      "on": .text(on),
      "rule": rule?.json ?? .null,
      "status": .string(status.rawValue),
      "cap": .text(cap),
      "agreed_cap": .text(agreedCap),
      "wage": wage?.json ?? .null,
      "notice": notice?.json ?? .null,
      "candidates": candidates.json,
      "answer": .text(answer?.rawValue),
      "warnings": .array(
        warnings.map {
          .object(["identifier": .string($0.identifier), "message": .string($0.message)])
        }),
    ])
  }
}

extension SmallClaimsRule {
  fileprivate var json: JSONValue {
    .object([
      "law": .string(citation.law), "article": .string(citation.article), "share": .text(share),
      "agreed_share": .text(agreedShare),
    ])
  }
}

extension Threshold.StatedWage: JSONConvertible {
  package var json: JSONValue {
    .object([
      "year": .int(year), "series": .string(series.rawValue), "yuan": .string(yuan.shortest),
      "published_on": .text(publishedOn), "source": .string(source),
    ])
  }
}

extension Threshold.StatedNotice: JSONConvertible {
  package var json: JSONValue {
    .object(["court": .string(court), "from": .text(from), "document": .string(document)])
  }
}

extension ThresholdCandidate: JSONConvertible {
  package var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "series": .text(series?.rawValue),
      "year": year.map(JSONValue.int) ?? .null, "cap": .text(cap), "agreed_cap": .text(agreedCap),
      "stale": .bool(isStale), "conflict": .bool(certainty == .conflict),
      "certainty": .string(certainty.rawValue), "source": .string(source),
    ])
  }
}

extension Money {
  /// `129220`, and only where there are fen `129220.50`.
  fileprivate var shortest: String { fen % 100 == 0 ? "\(fen / 100)" : description }
}
