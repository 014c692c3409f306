import Cadre
import Testing

@Suite struct CriteriaDecoderTests {
  @Test func `the example of the design has no problems`() {
    let reading = CriteriaReading(SampleCriteria.example)
    #expect(reading.lines == [])
    #expect(reading.criteria != nil)
  }
}
