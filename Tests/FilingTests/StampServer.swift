import Foundation
import TestKit

/// An authority on this machine, answering by `openssl ts`: well at `/good`, badly elsewhere.
final class StampServer {
  static let isPossible = ["/usr/bin/openssl", "/usr/bin/python3"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let address: String
  private let process = Process()

  init(in folder: borrowing ScratchFolder) throws {
    try folder.put(Self.settings, at: "tsa/tsa.cnf")
    try folder.put("01\n", at: "tsa/serial")
    try folder.put(Self.script, at: "tsa/serve.py")
    let made = Process()
    made.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    made.currentDirectoryURL = URL(fileURLWithPath: folder("tsa"))
    made.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
      "key.pem", "-out", "cert.pem", "-days", "2", "-config", "tsa.cnf", "-utf8",
    ]
    made.standardError = FileHandle.nullDevice
    try made.run()
    made.waitUntilExit()
    let said = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.currentDirectoryURL = URL(fileURLWithPath: folder("tsa"))
    process.arguments = ["serve.py"]
    process.standardOutput = said
    process.standardError = FileHandle.nullDevice
    try process.run()
    let port = String(decoding: said.fileHandleForReading.availableData, as: UTF8.self)
    address = "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))"
  }

  deinit {
    // Termination may be blocked in threads of a pool, and a child inherits that.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static let settings = """
    [req]
    distinguished_name = name
    prompt = no
    x509_extensions = stamp
    [name]
    CN = 示例时间戳中心
    [stamp]
    basicConstraints = CA:FALSE
    keyUsage = critical,digitalSignature
    extendedKeyUsage = critical,timeStamping
    [tsa]
    default_tsa = one
    [one]
    serial = serial
    signer_digest = sha256
    default_policy = 1.2.3.4.1
    digests = sha256
    ess_cert_id_alg = sha256

    """

  private static let script = """
    import http.server, subprocess, time
    class Answer(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kind = self.headers["Content-Type"]
            if self.path == "/redirect":
                self.send_response(302); self.send_header("Location", "/good"); self.end_headers(); return
            if self.path == "/error" or kind != "application/timestamp-query":
                self.send_response(503); self.end_headers(); return
            if self.path == "/slow": time.sleep(3)
            if self.path == "/huge": reply = b"0" * (3 << 20)
            elif self.path == "/garbage": reply = b"<html>login</html>"
            else:
                open("query.tsq", "wb").write(body)
                reply = subprocess.run(["openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile",
                    "query.tsq", "-signer", "cert.pem", "-inkey", "key.pem"], capture_output=True).stdout
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            try: self.wfile.write(reply)
            except OSError: pass
        def log_message(self, *words): pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    server.serve_forever()

    """
}
