/// What keeps its order when other things are moved.
enum Ascent {
  /// Places of an ascending part of different numbers, the heaviest there is; all weigh one unless
  /// told.
  static func heaviest(_ numbers: [Int], weights: [Int]? = nil) -> [Int] {
    guard let most = numbers.max() else { return [] }
    /// Best weight that ends with a number, kept as a tree of running maxima.
    var tree = [(weight: Int, place: Int)](repeating: (0, -1), count: most + 2)
    var before = [Int](repeating: -1, count: numbers.count)
    var best = (weight: 0, place: -1)
    for (place, number) in numbers.enumerated() {
      var found = (weight: 0, place: -1)
      var node = number
      while node > 0 {
        if tree[node].weight > found.weight { found = tree[node] }
        node -= node & -node
      }
      before[place] = found.place
      let weight = found.weight + (weights?[place] ?? 1)
      if weight > best.weight { best = (weight, place) }
      node = number + 1
      while node < tree.count {
        if weight > tree[node].weight { tree[node] = (weight, place) }
        node += node & -node
      }
    }
    var result: [Int] = []
    var place = best.place
    while place >= 0 {
      result.append(place)
      place = before[place]
    }
    return result.reversed()
  }
}
