import Basics
import Jurisdictions
import Matters

/// Every value of an assessment with why it is what it is.
package struct Explanation: Sendable {
  package let traces: [Trace]

  package init(of assessment: Assessment) {
    let desk = ExplainingDesk(assessment)
    var traces: [Trace] = []
    for topic in ExplainingDesk.Topic.allCases { desk.explain(topic) { traces.append($0) } }
    self.traces = traces
  }

  /// The traces under a key, or under all keys that begin with it: `claims`, `claims.Q1`.
  package func traces(under key: String) -> [Trace] {
    traces.filter { trace in
      guard trace.key.utf8.starts(with: key.utf8) else { return false }
      let next = trace.key.utf8.dropFirst(key.utf8.count).first
      return next == nil || next == UInt8(ascii: ".")
    }
  }

  /// The traces that rest on a line of the case file, by its path: `purchases[0].paid`.
  package func traces(restingOn path: String) -> [Trace] {
    traces.filter { trace in trace.facts.contains { same($0.path, path) } }
  }

  /// The traces that rest on an article, by the register's identifier.
  package func traces(citing id: String) -> [Trace] {
    traces.filter { trace in trace.articles.contains { same($0.id, id) } }
  }
}
