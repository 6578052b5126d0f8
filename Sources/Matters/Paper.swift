/// A paper by its name in the contract. More papers come with their templates.
package enum Paper: String, Sendable, CaseIterable, Comparable {
  case complaintLetter = "complaint_letter"
  case complaint12315 = "complaint_12315"
  case petition
  case evidenceIndex = "evidence_index"
  case cover

  /// What it is called on its own first line.
  package var chinese: String {
    switch self {
    case .complaintLetter: "投诉函"
    case .complaint12315: "12315投诉书"
    case .petition: "民事起诉状"
    case .evidenceIndex: "证据目录"
    case .cover: "封面"
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// For whom a package is bound.
package enum Recipient: String, Sendable, CaseIterable {
  case platform, regulator, court
  /// The whole dossier, for the person whose case it is.
  case own = "self"

  package var chinese: String {
    switch self {
    case .platform: "平台"
    case .regulator: "市场监管部门"
    case .court: "法院"
    case .own: "本人"
    }
  }
}
