import Filing
import Foundation
import FoundationNetworking
import Synchronization

/// The only way out of this machine: one question to one address, and its answer.
enum Network {
  private static let limit = 1 << 20

  /// Posts bytes and brings the answer. Redirections are not followed.
  ///
  /// - Throws: `FilingError` in words for a person.
  static func post(
    _ body: [UInt8], to address: URL, as type: String, seconds: Int
  ) throws -> [UInt8] {
    var request = URLRequest(url: address, timeoutInterval: Double(seconds))
    request.httpMethod = "POST"
    request.setValue(type, forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(body)
    let settings = URLSessionConfiguration.ephemeral
    settings.timeoutIntervalForRequest = Double(seconds)
    settings.timeoutIntervalForResource = Double(seconds)
    let exchange = Exchange(limit: limit)
    let session = URLSession(configuration: settings, delegate: exchange, delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let task = session.dataTask(with: request)
    task.resume()
    guard exchange.done.wait(timeout: .now() + .seconds(seconds + 2)) == .success else {
      task.cancel()
      throw FilingError(.input, "“\(address.host ?? "")”\(seconds) 秒内没有答完，没有保存任何东西。请稍后再试。")
    }
    return try exchange.answer(from: address.host ?? "")
  }
}

/// What has come of a question so far.
private final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var body: [UInt8] = []
    var status: Int?
    var isTooLarge = false
    var trouble: String?
    var isTimedOut = false
  }

  let done = DispatchSemaphore(value: 0)
  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) { self.limit = limit }

  func answer(from host: String) throws(FilingError) -> [UInt8] {
    let state = state.withLock { $0 }
    func fault(_ what: String) -> FilingError {
      FilingError(.input, "“\(host)”\(what)没有保存任何东西。请核对网址和网络，稍后再试。")
    }
    if state.isTooLarge { throw fault("的答复太大，不会是时间戳。") }
    if let status = state.status, status != 200 { throw fault("回答了错误（HTTP \(status)）。") }
    if state.isTimedOut { throw fault("没有及时答复。") }
    if let trouble = state.trouble { throw fault("连不上：\(trouble)。") }
    return state.body
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    state.withLock { $0.status = (response as? HTTPURLResponse)?.statusCode }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      guard state.body.count + data.count <= limit else {
        state.isTooLarge = true
        return true
      }
      state.body += data
      return false
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    state.withLock { $0.status = response.statusCode }
    completionHandler(nil)
    task.cancel()
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    state.withLock { state in
      state.isTimedOut = (error as? URLError)?.code == .timedOut
      state.trouble = error.map(Self.words)
    }
    done.signal()
  }

  /// What failed, in words for a person; the system's own stand behind for whoever helps.
  private static func words(_ error: any Error) -> String {
    let what =
      switch (error as? URLError)?.code {
      case .cannotFindHost, .dnsLookupFailed: "找不到这个网址，可能写错了，或者这台电脑没有连上网"
      case .notConnectedToInternet, .networkConnectionLost: "这台电脑没有连上网，或者中途断了"
      case .cannotConnectToHost: "对方没有接，可能网址或者端口不对，也可能被防火墙拦住了"
      case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
        .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
        "对方的网站证书有问题，可能不是真的这个网站"
      case .unsupportedURL, .badURL: "网址写得不对"
      default: "网络出错"
      }
    return "\(what)（系统的原话：\(error.localizedDescription)）"
  }
}
