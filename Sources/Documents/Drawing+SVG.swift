extension Document {
  /// All pictures of the paper below one another, as a file of its own; nil where there is none.
  package var svgFile: String? {
    let drawings = blocks.compactMap { block in
      if case .drawing(let drawing, _) = block { drawing } else { nil }
    }
    return drawings.isEmpty ? nil : Drawing.svgFile(stacking: drawings)
  }
}

extension Drawing {
  private static let faces =
    "FangSong, 仿宋, SimSun, 宋体, Songti SC, Noto Serif CJK SC, Noto Sans CJK SC, serif"

  /// The picture as an element that can stand in a page of HTML.
  package var svg: String {
    Self.svg(width: width, height: height, title: summary, elements.map(\.svg))
  }

  static func svgFile(stacking drawings: [Drawing]) -> String {
    var lines: [String] = []
    var y = 0
    for drawing in drawings {
      lines.append("<g transform=\"translate(0 \(y))\">")
      lines += drawing.elements.map(\.svg) + ["</g>"]
      y += drawing.height
    }
    let width = drawings.map(\.width).max() ?? 0
    let title = drawings.map(\.summary).joined(separator: "\n")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + svg(width: width, height: y, title: title, lines) + "\n"
  }

  private static func svg(
    width: Int, height: Int, title: String, _ elements: [String]
  ) -> String {
    let size = "width=\"\(millimetres(width))\" height=\"\(millimetres(height))\""
    let start =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" \(size)"
      + " role=\"img\" font-family=\"\(faces)\">"
    let ground = "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
    return ([start, "<title>\(HTMLPage.escaped(title))</title>", ground] + elements + ["</svg>"])
      .joined(separator: "\n")
  }

  private static func millimetres(_ tenths: Int) -> String {
    "\(tenths / 10).\(tenths % 10)mm"
  }
}

extension Drawing.Element {
  fileprivate var svg: String {
    switch self {
    case .line(let line): line.svg
    case .shape(let shape): shape.svg
    case .words(let words): words.svg
    }
  }
}

extension Drawing.Line {
  fileprivate var svg: String {
    let (x, y) = (frame.x, frame.y)
    let dashes = isDashed ? " stroke-dasharray=\"\(thickness * 4) \(thickness * 3)\"" : ""
    return "<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(x + frame.width)\" y2=\"\(y + frame.height)\""
      + " stroke=\"#000\" stroke-width=\"\(thickness)\"\(dashes)/>"
  }
}

extension Drawing.Shape {
  fileprivate var svg: String {
    let ink = "fill=\"#\(fill.colour)\"" + (isOutlined ? " stroke=\"#000\" stroke-width=\"2\"" : "")
    switch kind {
    case .rectangle:
      return "<rect x=\"\(frame.x)\" y=\"\(frame.y)\" width=\"\(frame.width)\""
        + " height=\"\(frame.height)\" \(ink)/>"
    case .ellipse:
      let (rx, ry) = (frame.width / 2, frame.height / 2)
      return
        "<ellipse cx=\"\(frame.x + rx)\" cy=\"\(frame.y + ry)\" rx=\"\(rx)\" ry=\"\(ry)\" \(ink)/>"
    case .diamond: return polygon([(1, 0), (2, 1), (1, 2), (0, 1)], ink)
    case .triangle: return polygon([(1, 0), (2, 2), (0, 2)], ink)
    case .downTriangle: return polygon([(0, 0), (2, 0), (1, 2)], ink)
    }
  }

  /// - Parameter corners: in halves of the frame.
  private func polygon(_ corners: [(Int, Int)], _ ink: String) -> String {
    let points = corners.map { x, y in
      "\(frame.x + x * frame.width / 2),\(frame.y + y * frame.height / 2)"
    }
    return "<polygon points=\"\(points.joined(separator: " "))\" \(ink)/>"
  }
}

extension Drawing.Words {
  /// Tenths of a millimetre: a point is 0.3528 mm.
  private var height: Int { size * 3528 / 1000 }

  fileprivate var svg: String {
    let (x, anchor) =
      switch alignment {
      case .start: (frame.x, "start")
      case .center: (frame.x + frame.width / 2, "middle")
      case .end: (frame.x + frame.width, "end")
      }
    let y = frame.y + frame.height / 2 + height * 36 / 100
    return "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(height)\" text-anchor=\"\(anchor)\">"
      + "\(HTMLPage.escaped(text))</text>"
  }
}
