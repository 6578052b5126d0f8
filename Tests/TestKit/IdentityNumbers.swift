/// Invented numbers with right check characters, reckoned from the standards' own formulas.
package enum IdentityNumbers {
  /// GB 11643: ISO 7064 MOD 11-2, by doubling from the left.
  package static func resident(_ region: String, _ birth: String, _ sequence: Int) -> String {
    let order = "00\(sequence)".suffix(3)
    let digits = region + birth + order
    let remainder = digits.utf8.reduce(0) { ($0 + Int($1 - 0x30)) * 2 % 11 }
    let check = (12 - remainder) % 11
    return digits + (check == 10 ? "X" : "\(check)")
  }

  /// GB 32100-2015: weights are powers of three modulo 31, of characters without I, O, S, V and Z.
  package static func credit(_ body: String) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    precondition(body.count == 17, "a credit code has 17 characters before the last")
    var weight = 1
    var sum = 0
    for character in body {
      guard let value = alphabet.firstIndex(of: character) else {
        preconditionFailure("“\(character)” cannot stand in a credit code")
      }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return body + String(alphabet[(31 - sum % 31) % 31])
  }
}
