/// How sure the law data is of a figure or a text; `jurisdictions/README.md` explains each word.
package enum Certainty: String, Sendable, CaseIterable {
  case twoSources = "two_sources"
  case twoRepositories = "two_repositories"
  case oneSource = "one_source"
  case conflict
  case suspect
  case mirrorChecked = "mirror_checked"
  case textHeld = "text_held"
  case repositoryCopy = "repository_copy"
  case lastVersionOnly = "last_version_only"
  case secondary
  case memory

  /// For notes in papers.
  package var chinese: String {
    switch self {
    case .twoSources: "两个来源一致"
    case .twoRepositories: "两个资料库一致，未证明互相独立"
    case .oneSource: "只有一个来源"
    case .conflict: "来源之间不一致"
    case .suspect: "疑为误填"
    case .mirrorChecked: "核对过法律法规数据库镜像"
    case .textHeld: "持有抄本，未与官方页面比对"
    case .repositoryCopy: "官方网页的抄本，用前请核对"
    case .lastVersionOnly: "只持有最后一次修改后的文字"
    case .secondary: "二手资料，未见原文"
    case .memory: "未找到文本，仅供提示"
    }
  }
}
