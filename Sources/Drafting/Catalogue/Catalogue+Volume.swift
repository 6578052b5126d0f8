extension Catalogue {
  static let volume = FactSchema(
    "证据卷",
    [
      .text("pages", "页数：各组封面和证据，不含卷的封面和校验值清单", example: "18"),
      .list("groups", "证据，按组", volumeGroup),
      .list("files", "全部证据文件和校验值", volumeFile),
    ])

  static let volumeGroup = FactSchema(
    "证据卷里的一组",
    [
      .list("covers", "这一组的封面，一项一页", volumeCover),
      .list("sheets", "这一组的证据，一项一页", volumeSheet),
    ])

  static let volumeCover = FactSchema(
    "一组证据的封面，一页",
    [
      .flag("first", "全卷的第一页"),
      .flag("continued", "接上一页"),
      .text("number", "组号，中文数字", example: "一"),
      .text("title", "组名", example: "合同成立"),
      .list("rows", "这一页列的证据", evidence),
    ])

  static let volumeSheet = FactSchema(
    "证据卷的一页",
    [
      .text("number", "证据序号", example: "3"),
      .text("name", "证据名称", example: "订单详情页截图"),
      .text("source", "来源", optional: true, example: "张三手机「某某卡盟」应用订单页"),
      .text("made_at", "形成的时间", optional: true, example: "2026年1月5日20时11分"),
      .text("captured_at", "取得的时间", optional: true, example: "2026年1月9日10时00分"),
      .text("file", "文件名", example: "订单.png"),
      .text("hash", "文件 SHA-256 的前 16 位", optional: true, example: "3f786850e387550f"),
      .text("sheet", "这份证据的第几页", example: "2"),
      .text("sheets", "这份证据共几页", example: "5"),
      .flag("several", "这份证据不止一页"),
      .flag("partial", "这个文件没有全部印出来"),
      .picture("picture", "图片或者其中一段；这一页不是图片的不填", optional: true),
      .flag("worded", "这一页是文字"),
      .list("lines", "文字，一项一行；这一页不是文字的没有", volumeLine),
      .flag("recording", "这一页指向录音、录像"),
      .flag("pdf", "这一页指向没有转成图片的 PDF"),
      .flag("unseen", "这一页指向显示不了的图片"),
      .flag("other", "这一页指向印不出来的其他文件"),
      .text("duration", "录音、录像的时长", optional: true, example: "2分14秒"),
      .text("size", "文件的字节数", optional: true, example: "204800"),
      .text("medium_name", "文件在材料包“证据”文件夹里的名字", optional: true, example: "证据03_通话录音.mp3"),
    ])

  static let volumeLine = FactSchema(
    "一行文字",
    [
      .text("text", "文字；空行不填", optional: true, example: "2026-01-05 20:11 客服"),
      .flag("heading", "谁在什么时候说的、邮件的收发人等，要醒目"),
    ])

  static let volumeFile = FactSchema(
    "一个证据文件",
    [
      .text("number", "证据序号", example: "3"),
      .text("file", "文件在材料包“证据”文件夹里的名字", example: "证据03_订单.png"),
      .text("size", "字节数", optional: true, example: "204800"),
      .text(
        "sha256", "SHA-256 校验值", optional: true,
        example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    ])
}
