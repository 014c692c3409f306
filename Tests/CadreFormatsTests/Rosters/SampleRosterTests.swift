import Cadre
import Testing

@Suite struct SampleRosterTests {
  @Test func `the sample roster is read whole`() throws {
    let reading = RosterReading(try Repository.sample())
    let roster = try #require(reading.roster)
    #expect(roster.units.count == 60)
    #expect(roster.people.count == 397)
    #expect(reading.complaints == [])
    #expect(reading.codes.filter { $0 != "R0214" } == [])
    let accounts = Dictionary(uniqueKeysWithValues: roster.files.map { ($0.name, $0.account) })
    #expect(accounts["people.csv"]?.merged == 1)
    #expect(accounts["people.csv"]?.read == 447)
    #expect(accounts["degrees.csv"]?.used == 602)
    #expect(accounts["employment.csv"]?.used == 714)
    #expect(accounts["titles.csv"]?.used == 380)
    #expect(roster.records(of: .post).count == 446)
  }

  @Test func `the names of the files do not matter`() throws {
    let sample = try Repository.sample()
    let renamed = zip(sample, ["e.csv", "d.csv", "c.csv", "b.csv", "a.csv"]).map { ($1, $0.bytes) }
    #expect(RosterReading(renamed).content == RosterReading(sample).content)
  }
}
