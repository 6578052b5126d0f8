import CLibZip
import Foundation

extension ArchiveError {
  /// What the system's error number means for the person at the keyboard.
  static func reason(system number: Int32) -> String {
    switch number {
    case ENOENT: "文件或所在的文件夹不存在。请检查路径。"
    case EACCES, EPERM: "没有权限。请检查文件和文件夹的权限。"
    case EROFS: "所在的磁盘是只读的。请换一个位置。"
    case ENOSPC, EDQUOT: "磁盘空间不足。请腾出空间后再试。"
    case EFBIG: "超过了这个磁盘允许的单个文件大小。请换一个位置。"
    case EISDIR: "这是文件夹，不是文件。"
    case ENOTDIR: "路径中间有一段不是文件夹。请检查路径。"
    case ENAMETOOLONG: "文件名或路径太长。请改短。"
    case ELOOP: "符号链接绕成了圈。请检查路径。"
    case EMFILE, ENFILE: "同时打开的文件太多。请关闭一些程序后再试。"
    case EIO: "磁盘读写出错。请检查磁盘或连接。"
    default: "系统报告：\(String(cString: strerror(number)))（\(number)）。"
    }
  }

  /// What libzip's complaint means for the person at the keyboard.
  static func reason(_ error: UnsafeMutablePointer<zip_error_t>) -> String {
    let system = zip_error_code_system(error)
    if zip_error_system_type(error) == ZIP_ET_SYS, system != 0 { return reason(system: system) }
    return switch zip_error_code_zip(error) {
    case ZIP_ER_NOZIP: "不是 ZIP 压缩包，或者文件不完整。请重新取得这个文件。"
    case ZIP_ER_INCONS, ZIP_ER_EOF, ZIP_ER_COMPRESSED_DATA, ZIP_ER_ZLIB:
      "压缩包已损坏或不完整。请重新取得这个文件。"
    case ZIP_ER_CRC: "内容与压缩包记录的校验和（CRC）不符，文件已损坏。请重新取得这个文件。"
    case ZIP_ER_MULTIDISK: "这是分卷压缩包。请先合并成一个文件。"
    case ZIP_ER_COMPNOTSUPP: "用了少见的压缩方式。请用普通 ZIP 方式重新压缩。"
    case ZIP_ER_WRONGPASSWD: "密码不对。请核对大小写和输入法，再试一次。"
    case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD: encrypted
    case ZIP_ER_MEMORY: "内存不足。"
    default: "libzip 报告：\(String(cString: zip_error_strerror(error)))。"
    }
  }

  /// The same for calls that return libzip's bare number and leave the system's in `errno`.
  static func reason(code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return reason(&error)
  }

  package static let encrypted = "已加密。请先解密，再使用没有密码的文件。"
}
