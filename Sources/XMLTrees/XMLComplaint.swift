import CLibXML2

/// libxml2's complaints in words for the person who wrote the file.
enum XMLComplaint {
  static let memory = "内存不足，没有读取。"
  static let unknown = "不是完整的 XML 文件，没有读取。请检查文件是否损坏。"
  static let encoding = "文件不是 UTF-8 编码。请把它另存为 UTF-8 后再试。"
  static let endless = "这里声明的属性或前缀多得不正常，没有读取。请确认文件来源是否可靠。"
  static let documentType = "文件里有 DOCTYPE 声明。为安全起见不读取这样的文件，请删去 DOCTYPE 声明。"

  static func message(for error: xmlError) -> String {
    let (first, second) = (text(error.str1), text(error.str2))
    return switch xmlParserErrors(UInt32(bitPattern: error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH:
      "结束标签与开始标签不配对：第 \(error.int1) 行打开的是 <\(first)>，这里关闭的却是 </\(second)>。"
    case XML_ERR_TAG_NOT_FINISHED:
      "文件结束时第 \(error.int1) 行的 <\(first)> 还没有关闭。请补上 </\(first)>。"
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      "不认识 &\(first);。只能用 &lt; &gt; &amp; &quot; &apos; 和数字形式（如 &#160;），或直接写出该字符。"
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING:
      "这里应当是名称。如果是文字，“&”请写作 &amp;，“<”请写作 &lt;。"
    case XML_ERR_LT_IN_ATTRIBUTE:
      "属性值里不能直接写“<”，请写作 &lt;。"
    case XML_ERR_ATTRIBUTE_REDEFINED:
      "同一个标签里属性 \(first) 写了两次。请删去一个。"
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      "属性没有写成 名称=\"值\" 的形式。"
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      "属性值缺少结束的引号。"
    case XML_ERR_GT_REQUIRED, XML_ERR_SPACE_REQUIRED:
      "标签没有写完整：缺少“>”或空格。"
    case XML_ERR_DOCUMENT_EMPTY:
      "文件里没有 XML 元素。"
    case XML_ERR_DOCUMENT_END:
      "根元素之后还有多余的内容。"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      "有 XML 不允许的字符（例如控制字符）。请删去它。"
    case XML_ERR_COMMENT_NOT_FINISHED:
      "注释没有以 --> 结束。"
    case XML_ERR_CDATA_NOT_FINISHED:
      "CDATA 没有以 ]]> 结束。"
    case XML_ERR_MISPLACED_CDATA_END:
      "文字里不能出现“]]>”，请写作 ]]&gt;。"
    case XML_ERR_INVALID_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING:
      encoding
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      "前缀 \(first): 没有用 xmlns:\(first) 声明。"
    default:
      "不是正确的 XML（\(original(error))）。"
    }
  }

  /// The library's own words, on one line.
  static func original(_ error: xmlError) -> String {
    text(error.message).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
