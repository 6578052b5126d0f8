import Matters
import Testing

@Suite("The outward form of telephone numbers and addresses")
struct ContactFormsTests {
  @Test(
    "telephone numbers",
    arguments: [
      "13800000001", "138-0000-0001", "１３８００００００００", "0571-88888888", "01088888888",
      "+86 13800000001", "+85288888888", "400-800-8000", "19912345678",
    ])
  func phones(text: String) {
    #expect(ContactForms.isPhone(text))
  }

  @Test(
    "what is no telephone number",
    arguments: [
      "", "1380000000", "138000000011", "12800000001", "电话", "88888888", "+", "1", "1380000000a",
    ])
  func noPhones(text: String) {
    #expect(!ContactForms.isPhone(text))
  }

  @Test("postcodes have six digits")
  func postcodes() {
    #expect(ContactForms.isPostcode("310000"))
    #expect(!ContactForms.isPostcode("31000"))
    #expect(!ContactForms.isPostcode("31000a"))
  }

  @Test(
    "mail addresses",
    arguments: [
      ("a@mail.example", true), ("张三@邮箱.示例", true), ("a@b", false), ("a@@b.c", false),
      ("@b.c", false), ("a@.c", false), ("a b@c.d", false), ("a@b.c.", false),
    ])
  func mails(text: String, fits: Bool) {
    #expect(ContactForms.isEmail(text) == fits)
  }

  @Test(
    "web addresses",
    arguments: [
      ("https://a.example", true), ("HTTP://a.example", true), ("ftp://a.example", false),
      ("a.example", false), ("https://", false), ("https://a b", false),
    ])
  func urls(text: String, fits: Bool) {
    #expect(ContactForms.isURL(text) == fits)
  }

  @Test("SHA-256 has 64 hexadecimal digits")
  func hashes() {
    #expect(ContactForms.isSHA256(String(repeating: "aF", count: 32)))
    #expect(!ContactForms.isSHA256(String(repeating: "aF", count: 31)))
    #expect(!ContactForms.isSHA256(String(repeating: "ag", count: 32)))
  }
}
