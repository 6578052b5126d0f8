extension Unicode.Scalar {
  /// White space of any kind; what lies behind the ideographic space is none and is not looked up.
  package var isBlank: Bool { value <= 0x3000 && properties.isWhitespace }
}
