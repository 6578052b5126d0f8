import Basics
import Matters
import Pictures

/// Why something of an exhibit is not masked.
enum MaskFault: Error {
  case outside(index: Int, width: Int, height: Int)
  /// The rectangle's file is none of the exhibit's.
  case foreign(index: Int)
  case noRectangles
  case picture(PictureFault)
  /// Films, PDF and the like.
  case kind
  /// Text whose letters stand in another form in it: web pages, mails.
  case encoded
  /// Bytes in it are no letters: a name may be broken by one.
  case broken
  case gone
  /// More text than is read.
  case large
  case changed
  /// Masked, the text would still show somebody's data.
  case leaks

  func finding(_ item: EvidenceItem, _ path: String) -> Finding {
    let mask = item.record.records("mask")
    let record: Record? =
      switch self {
      case .outside(let index, _, _), .foreign(let index):
        mask.indices.contains(index) ? mask[index] : nil
      default: nil
      }
    let own = record ?? item.record
    return Finding(
      isError ? .error : .warning, "evidence.mask.\(topic)", path: own.path, place: own.place,
      "证据 \(item.id) 的文件“\(path)”\(message)", remedy: remedy)
  }

  /// What its owner wanted hidden would be seen.
  private var isError: Bool {
    switch self {
    case .outside, .foreign, .changed, .leaks: true
    default: false
    }
  }

  private var topic: String {
    switch self {
    case .outside: "outside"
    case .foreign: "foreign"
    case .noRectangles: "none"
    case .picture(let fault): "picture_\(fault.reason.rawValue)"
    case .kind: "kind"
    case .encoded: "encoded"
    case .broken: "broken"
    case .gone: "gone"
    case .large: "large"
    case .changed: "changed"
    case .leaks: "leaks"
    }
  }

  private var message: String {
    switch self {
    case .outside(_, let width, let height):
      "只有 \(width)×\(height) 像素，要遮的这一块全在图外，没有遮。"
    case .foreign: "不在这份证据的 files（文件）里，没有遮。"
    case .noRectangles: "标了有个人信息（private），但没有写要遮哪里，没有做遮盖副本。"
    case .picture(let fault): fault.message + "没有做遮盖副本。"
    case .kind: "不是能遮盖的图片或文本（录音、录像、PDF 等），没有做遮盖副本。"
    case .encoded: "里面有用代码写的文字（网页、邮件或者 \\u4e2d 之类），遮不干净，没有做遮盖副本。"
    case .broken: "里面有坏的字节，名字可能断在那里，遮不干净，没有做遮盖副本。"
    case .gone: "找不到或者读不了，没有做遮盖副本。"
    case .large: "文字太多，没有做遮盖副本。"
    case .changed: "和登记时不一样了，没有做遮盖副本。"
    case .leaks: "遮盖以后还看得到案件文件里的个人信息，没有做遮盖副本。"
    }
  }

  private var remedy: String {
    switch self {
    case .outside: "请按图片显示的样子（转正以后）重新量：左上角是 0, 0，单位是像素。"
    case .foreign: "请核对 mask（遮盖）里的 file（文件）写的是不是这份证据的文件。"
    case .noRectangles: "请在 mask（遮盖）里写：{file: 文件, x: 左, y: 上, width: 宽, height: 高}。"
    case .picture(let fault): fault.remedy
    case .kind: "请不要公开原件；要公开的，截取要用的画面存成 PNG，作为新的证据收进来再遮。"
    case .encoded, .broken: "请截图存成 PNG，作为新的证据收进来再遮。"
    case .gone: "请用 dossier evidence list 核对这个文件。"
    case .large: "请只导出有关的一段，作为新的证据收进来再遮。"
    case .changed: "请从原设备重新导出原来的文件，放回原处。"
    case .leaks: "请截图存成 PNG，作为新的证据收进来，再写要遮的矩形。"
    }
  }
}
