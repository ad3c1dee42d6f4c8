import Domain
import Pages
import Testing

@testable import WebServer

@Suite struct `The form parser` {
    private func parse(_ text: String) -> [String: [String]] {
        FormParser.fields(Array(text.utf8))
    }

    @Test(arguments: [
        ("a=1&b=2", ["a": ["1"], "b": ["2"]]),
        ("a=1&a=2", ["a": ["1", "2"]]),
        ("a=x+y%20z", ["a": ["x y z"]]),
        ("a=%C3%A9", ["a": ["é"]]),
        ("a=100%&b=%zz", ["a": ["100%"], "b": ["%zz"]]),
        ("a=%0D%0Ab", ["a": ["\nb"]]),
        ("a=%00x%07", ["a": ["x"]]),
        ("a", ["a": [""]]),
        ("=1&&&", [:]),
        ("a=b=c", ["a": ["b=c"]]),
        ("", [:]),
    ])
    func `reads what browsers send and mends the rest`(
        _ text: String, _ fields: [String: [String]]
    ) {
        #expect(parse(text) == fields)
    }

    @Test func `keeps no more than its limits`() {
        let many = (0..<5000).map { "f\($0)=1" }.joined(separator: "&")
        #expect(parse(many).count == FormParser.mostFields)
        #expect(parse(String(repeating: "n", count: 500) + "=1").isEmpty)
    }

    @Test func `takes any bytes at all`() {
        var state: UInt64 = 42
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        let spice = Array("&=%+%%0Da1f".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int(next() % 60)).map { _ in
                next() % 2 == 0
                    ? spice[Int(next() % UInt64(spice.count))] : UInt8(truncatingIfNeeded: next())
            }
            let form = Form(fields: FormParser.fields(bytes))
            var reader = FormReader(form, .english, now: Town.start)
            _ = reader.moment("a", "A", required: true)
            _ = reader.age("f")
            for values in form.fields.values {
                for value in values {
                    let hasControl = value.unicodeScalars.contains {
                        ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || $0.value == 0x7F
                    }
                    #expect(!hasControl)
                }
            }
        }
    }
}

@Suite struct `A day with a time` {
    private func read(_ fields: [String: String], required: Bool = false) -> (Instant?, [String]) {
        let now = Instant(Day(number: 20_850), .midnight).adding(hours: 15)
        var reader = FormReader(
            Form(fields: fields.mapValues { [$0] }), .english, now: now)
        let found = reader.moment("said", "When it was said", required: required)
        return (found, reader.problems.map(\.message))
    }

    @Test func `is read in United Kingdom time, summer time included`() {
        let summer = read([
            "said_day": " 1 ", "said_month": "july", "said_year": "2026", "said_time": "9am",
        ])
        #expect(summer.0?.description == "2026-07-01T09:00:00+01:00")
        let winter = read([
            "said_day": "1", "said_month": "Jan.", "said_year": "2026", "said_time": "21.05",
        ])
        #expect(winter.0?.description == "2026-01-01T21:05:00+00:00")
    }

    @Test func `without a time is now for today and midnight for another day`() {
        let (year, month, day) = Day(number: 20_850).components
        let today = read([
            "said_day": "\(day)", "said_month": "\(month)", "said_year": "\(year)",
        ])
        #expect(today.0 == Instant(Day(number: 20_850), .midnight).adding(hours: 15))
        let earlier = read(["said_day": "2", "said_month": "1", "said_year": "2026"])
        #expect(earlier.0?.description == "2026-01-02T00:00:00+00:00")
    }

    @Test func `says which part is missing or wrong`() {
        #expect(read([:]).1.isEmpty)
        #expect(read([:], required: true).1 == ["When it was said must include a day"])
        #expect(
            read(["said_day": "3", "said_year": "2027"]).1
                == ["When it was said must include a month"])
        #expect(
            read(["said_day": "30", "said_month": "Feb", "said_year": "2027"]).1
                == ["When it was said must be a real date"])
        #expect(
            read([
                "said_day": "3", "said_month": "2", "said_year": "2027", "said_time": "25:00",
            ]).1.count == 1)
    }
}

@Suite struct `The sign-in throttle` {
    private let start = Instant(milliseconds: 0).adding(hours: 1000)

    private func fail(_ throttle: SignInThrottle, _ name: String, at now: Instant) -> Bool {
        guard throttle.begin(name, at: now) else { return false }
        throttle.finish(name, succeeded: false, at: now)
        return true
    }

    @Test func `makes the wait longer with each further failure`() {
        let throttle = SignInThrottle()
        var now = start
        for _ in 0..<5 { #expect(fail(throttle, "sam", at: now)) }
        for wait in [1, 2, 4, 8] {
            #expect(!throttle.begin("sam", at: now.adding(minutes: wait - 1)))
            now = now.adding(minutes: wait)
            #expect(fail(throttle, "SAM", at: now))
        }
        #expect(fail(throttle, "alex", at: now))
    }

    @Test func `forgets failures after a success`() {
        let throttle = SignInThrottle()
        for _ in 0..<4 { #expect(fail(throttle, "sam", at: start)) }
        #expect(throttle.begin("sam", at: start))
        throttle.finish("sam", succeeded: true, at: start)
        for _ in 0..<4 { #expect(fail(throttle, "sam", at: start)) }
        #expect(throttle.begin("sam", at: start))
    }

    @Test func `slows everyone down when very many names are tried`() {
        let throttle = SignInThrottle(limits: .init(all: 20, names: 10))
        for number in 0..<20 { #expect(fail(throttle, "name \(number)", at: start)) }
        #expect(!throttle.begin("someone else", at: start))
        #expect(throttle.begin("someone else", at: start.adding(minutes: 20)))
    }

    @Test func `works on only a few at once`() {
        let throttle = SignInThrottle(limits: .init(atOnce: 2))
        #expect(throttle.begin("a", at: start))
        #expect(throttle.begin("b", at: start))
        #expect(!throttle.begin("c", at: start))
        throttle.finish("a", succeeded: nil, at: start)
        #expect(throttle.begin("c", at: start))
    }
}
