import ArgumentParser
import Filing
import Matters

/// What packages become, and whether their ZIPs are encrypted.
struct PackagingOptions: ParsableArguments {
  @Option(help: "每个材料包做成什么：folder 文件夹，zip 压缩包，both 两样都要。")
  var packages: Packaging.Form?
  @Option(
    help: "收件人的 zip 最大多少，例如 20MB；超过就分成几个各自能打开的 zip，编号 -1、-2。全卷不分。",
    transform: VolumeSize.init(reading:))
  var split: VolumeSize?
  @Flag(help: "给每个 zip 加密（AES-256）；不再生成没有加密的文件夹。") var encrypt = false
  @Option(
    name: .customLong("encrypt-for"), parsing: .upToNextOption,
    help: "只给这些收件人的 zip 加密，其余照常。")
  var encryptFor: [Recipient] = []
  @OptionGroup var password: PasswordOptions

  private var isEncrypting: Bool { encrypt || !encryptFor.isEmpty }

  func validate() throws {
    if split != nil, packages == .folder {
      throw ValidationError("文件夹不分卷，只有 zip 分。请去掉 --packages folder，或不写 --split。")
    }
    guard isEncrypting else {
      if password.file != nil {
        throw ValidationError("--password-file 要和 --encrypt 或 --encrypt-for 一起用。")
      }
      return
    }
    if encrypt, !encryptFor.isEmpty {
      throw ValidationError("--encrypt 是全部加密，--encrypt-for 是只给几个收件人加密，请只写一个。")
    }
    if packages == .folder {
      throw ValidationError("文件夹不能加密，只有 zip 能。请去掉 --packages folder，或不加密。")
    }
  }

  /// Other forms would lie open beside the encrypted packages.
  func refuseOpenForms(_ forms: Set<OtherForm>) throws {
    guard isEncrypting, !forms.isEmpty else { return }
    throw ValidationError("网页、文本和 PDF 另存在 zip 外面，不会加密。请不加 --encrypt 另外生成，或去掉 --html、--text、--pdf。")
  }

  func packaging() throws -> Packaging {
    guard isEncrypting else { return Packaging(form: packages ?? .both, volume: split?.bytes) }
    return Packaging(
      form: packages ?? .both, password: try password.password(isNew: true),
      encryption: encrypt ? .all : .only(Set(encryptFor)), volume: split?.bytes)
  }

  /// What a user must know of an encrypted ZIP.
  func tell() {
    guard isEncrypting else { return }
    Console.out(
      "zip 已用 AES-256 加密，没有生成相应的文件夹。文件名仍然看得见，内容要密码；密码忘了没有办法找回，请另行告诉收件人，不要写在同一封邮件里。"
    )
    if !encrypt { Console.out("没有选中的收件人和全卷没有加密。") }
    Console.out("Windows 自带的解压打不开这种 zip，请收件人用 7-Zip、Bandizip 或 WinRAR。")
  }
}

/// A size as people write it: `20MB`, `500KB`, `1GB`, or bytes.
struct VolumeSize {
  let bytes: Int

  init(reading argument: String) throws {
    guard let bytes = Self.bytes(argument) else {
      throw ValidationError(
        Int(argument).map { $0 > 0 } ?? false
          ? "要带单位，例如 \(argument)MB；最小 64KB。" : "请写成数字加单位，例如 20MB、500KB、1GB；最小 64KB。")
    }
    self.bytes = bytes
  }

  private static func bytes(_ argument: String) -> Int? {
    let text = argument.uppercased()
    let units = [("GB", 1 << 30), ("MB", 1 << 20), ("KB", 1 << 10), ("B", 1), ("", 1)]
    guard let unit = units.first(where: { text.hasSuffix($0.0) }),
      let number = Int(text.dropLast(unit.0.count)), number > 0, number < 1 << 32,
      number * unit.1 >= 1 << 16
    else { return nil }
    return number * unit.1
  }
}
