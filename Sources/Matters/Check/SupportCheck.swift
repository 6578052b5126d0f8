import Basics

/// Facts that no exhibit carries: whoever states a fact must prove it.
enum SupportCheck {
  static func findings(in checked: Case) -> [Finding] {
    var facts: [(record: Record, what: String, evidence: [String])] = []
    for purchase in checked.purchases {
      facts.append((purchase.record, "订单 \(purchase.id) 的购买和付款", purchase.evidence))
      for promise in purchase.promises {
        facts.append((promise.record, "“\(promise.text.shortened)”这项承诺", promise.evidence))
      }
      if let returning = purchase.returning {
        facts.append((returning.record, "订单 \(purchase.id) 的退货", returning.evidence))
      }
    }
    for event in checked.events {
      facts.append((event.record, "“\((event.what ?? "").shortened)”这件事", event.evidence))
    }
    for complaint in checked.complaints {
      facts.append((complaint.record, "投诉 \(complaint.id)", complaint.evidence))
      for reply in complaint.replies where complaint.evidence.isEmpty {
        facts.append((reply.record, "对投诉 \(complaint.id) 的答复", reply.evidence))
      }
    }
    for target in checked.responseTargets where target.isPromise {
      facts.append((target.record, "对方公布的答复时限", target.evidence))
    }
    for term in checked.standardTerms {
      facts.append((term.record, "“\(term.text.shortened)”这条规则", term.evidence))
    }
    for claim in checked.claims where ["costs", "damages"].contains(claim.kind) {
      facts.append((claim.record, "诉求 \(claim.id) 的\(claim.what ?? "支出")", claim.evidence))
    }
    return facts.filter(\.evidence.isEmpty).map { fact in
      Finding(
        .warning, "fact.unsupported", path: fact.record.path, place: fact.record.place,
        "\(fact.what)没有对应的证据。",
        remedy: "请补充证据（dossier evidence add 案件 文件），并在这一项的 evidence（证据）里写上编号。")
    }
  }
}
