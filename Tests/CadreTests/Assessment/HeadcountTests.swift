import Testing

@testable import Cadre

@Suite struct HeadcountTests {
  @Test func `sizes, counts and shares are those of every completion`() {
    for heads in Headcount.small(upTo: 2) {
      let worlds = heads.worlds
      let sizes = Set(worlds.map(\.size))
      #expect(sizes == Set(heads.sizes), "\(heads)")
      #expect(Set(worlds.map(\.counted)) == Set(heads.allCounts), "\(heads)")
      for size in sizes {
        let counts = Set(worlds.filter { $0.size == size }.map(\.counted))
        #expect(counts == Set(heads.counts(size: size)), "\(heads) of \(size)")
      }
      let shares = worlds.filter { $0.size > 0 }.map { Ratio($0.counted, of: $0.size) }
      #expect(heads.share?.least.ratio == shares.min(), "\(heads)")
      #expect(heads.share?.greatest.ratio == shares.max(), "\(heads)")
    }
  }

  @Test(arguments: [
    (Truth.true, Truth.true, \Headcount.counted), (.true, .false, \.others),
    (.true, .unknown, \.openMembers), (.unknown, .true, \.countedIfMember),
    (.unknown, .false, \.othersIfMember), (.unknown, .unknown, \.fullyOpen),
  ])
  func `a person is counted by what is known`(
    isMember: Truth, counts: Truth, kind: WritableKeyPath<Headcount, Int> & Sendable
  ) {
    var heads = Headcount()
    heads.add(isMember: isMember, counts: counts)
    var expected = Headcount()
    expected[keyPath: kind] = 1
    #expect(heads == expected)
  }

  @Test(arguments: Truth.allCases)
  func `who is no member is left out`(counts: Truth) {
    var heads = Headcount()
    heads.add(isMember: .false, counts: counts)
    #expect(heads == Headcount())
    #expect(heads.share == nil)
  }
}

extension Headcount {
  /// All headcounts with up to so many people of each kind.
  static func small(upTo limit: Int) -> [Headcount] {
    var all = [Headcount()]
    let kinds: [WritableKeyPath<Headcount, Int>] = [
      \.counted, \.others, \.openMembers, \.countedIfMember, \.othersIfMember, \.fullyOpen,
    ]
    for kind in kinds {
      all = all.flatMap { heads in
        (0...limit).map { number in
          var heads = heads
          heads[keyPath: kind] = number
          return heads
        }
      }
    }
    return all
  }

  /// Size and number counted in every completion.
  var worlds: Set<World> {
    var worlds: Set<World> = [World(size: counted + others, counted: counted)]
    func add(_ people: Int, _ ways: [World]) {
      for _ in 0..<people {
        worlds = Set(
          worlds.flatMap { world in
            ways.map { World(size: world.size + $0.size, counted: world.counted + $0.counted) }
          })
      }
    }
    let (out, other, counting) = (
      World(size: 0, counted: 0), World(size: 1, counted: 0), World(size: 1, counted: 1)
    )
    add(openMembers, [other, counting])
    add(countedIfMember, [out, counting])
    add(othersIfMember, [out, other])
    add(fullyOpen, [out, other, counting])
    return worlds
  }

  struct World: Hashable {
    let size: Int
    let counted: Int
  }
}
