import Basics
import Drafting
import Exhibits
import Matters

extension DraftingDesk {
  /// Papers that say on which page an exhibit stands.
  private static let paged: Set<Paper> = [.exhibits, .evidenceIndex, .materialsList]

  /// The exhibits of a package page by page; nil where no paper of it speaks of pages.
  mutating func volume(_ plan: DossierPlan, _ audience: Audience) throws -> Volume? {
    guard !audience.evidence.isEmpty,
      plan.entries.contains(where: { $0.paper == .exhibits }),
      plan.entries.contains(where: { Self.paged.contains($0.paper) && options.includes($0.paper) })
    else { return nil }
    let shown = audience.evidence.map { ExactText($0.id) }
    if let known = volumes[shown] { return known }
    let template = try templates.template(Paper.exhibits.rawValue)
    guard let style = styles.styles[template.style] else {
      throw FilingError(.own, "文书库里没有样式“\(template.style)”（templates/styles）。")
    }
    let room = VolumeRoom(style, template)
    let volume = Volume(
      of: audience.evidence, files: assessed.checked.files,
      maker: SheetMaker(room.sheet, pdf: pdf), cover: room.cover)
    findings += volume.findings
    volumes[shown] = volume
    return volume
  }
}
