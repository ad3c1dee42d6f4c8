/// A chronology as a paper of its own, to be read and printed without a server.
///
/// It is for a review chair and says so on its first page; nothing in it is a link.
public struct ChronologyPaper: Sendable {
    public var view: ChronologyView
    public var texts: Texts

    public init(_ view: ChronologyView, texts: Texts = .english) {
        self.view = view
        self.texts = texts
    }

    /// The whole file.
    public var html: HTML {
        let words = texts.chronology
        let body = ChronologyBody(view: view, texts: texts)
        return pieces {
            HTML.raw("<!doctype html>\n")
            tag(.html, .lang(texts.code)) {
                tag(.head) {
                    tag(.meta, .charset("utf-8"))
                    tag(.title, text: words.paperTitle)
                    tag(
                        .meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                    tag(.meta, .name("robots"), .content("noindex"))
                    HTML.raw(ChronologyPaper.style)
                }
                tag(.body) {
                    tag(.header) {
                        tag(.p, .class("reference"), text: view.reference)
                        tag(.h1, text: words.paperTitle)
                        tag(.div, .class("mark")) {
                            tag(.p) { tag(.strong, text: words.markTitle) }
                            tag(.p, text: words.mark)
                        }
                    }
                    tag(.main) {
                        tag(.div, .class("front")) { body.front }
                        body.chronology
                        body.duties
                        body.keyDates
                        body.proof
                    }
                }
            }
        }
    }

    /// The look of the paper, on a screen of any width and in print.
    private static let style: StaticString = """
        <style>
        *{box-sizing:border-box}
        html{font:400 15px/1.5 "Noto Sans","Liberation Sans",Arial,sans-serif;color:#18242b;background:#fff}
        body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:74rem;overflow-wrap:anywhere}
        h1,h2,h3,p,ul,dl,dd,blockquote{margin:0;padding:0}
        h1{font-size:2rem;line-height:1.2;margin:.25rem 0 1rem}
        h2{font-size:1.4rem;line-height:1.25;margin:2.5rem 0 .75rem}
        h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
        .reference{color:#4a5a63}
        .mark{border:3px solid #9f1d20;padding:.9rem 1.1rem;max-width:52rem}
        .mark p+p{margin-top:.25rem}
        .part>p{max-width:52rem;margin-bottom:.75rem}
        .bullets{padding-left:1.2rem;max-width:52rem}
        .bullets li+li{margin-top:.4rem}
        .summary-row{display:grid;grid-template-columns:14rem 1fr;gap:.1rem 1.5rem;padding:.4rem 0;border-top:1px solid #d9d8d0}
        .summary dt{font-weight:600}
        .summary dd{white-space:pre-line}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        table{width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 1.5rem}
        caption{text-align:left}
        .month{font-size:1.15rem;font-weight:700;padding:1rem 0 .4rem}
        th,td{text-align:left;vertical-align:top;padding:.6rem .9rem .6rem 0;border-top:1px solid #b9c0c3;font-weight:400}
        thead th{font-weight:700;border-top:2px solid #18242b;padding-block:.35rem}
        .chronology th:first-child{width:17%}
        .chronology th:nth-child(2){width:39%}
        .chronology--duties th:first-child{width:46%}
        .chronology--duties th:nth-child(2){width:24%}
        .chronology--key th:first-child{width:22%}
        .chronology--key th:nth-child(2){width:30%}
        .when,.known,.number,.asked-more,.outcome{display:block}
        .known,.asked-more{color:#3f4e56;font-size:.9rem}
        .number{margin-top:.35rem;font-size:.85rem;color:#3f4e56}
        .entry-id{font-family:"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.72rem;display:block}
        .line-title{margin:0 0 .25rem;font-size:1rem}
        .spoken{margin:.25rem 0;padding-left:.75rem;border-left:3px solid #174f57}
        .provenance,.interpretation,.open-to{margin-top:.25rem;font-size:.92rem}
        .open-to{color:#3f4e56}
        .line-facts{margin-top:.25rem;font-size:.92rem}
        .line-facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:0 .75rem}
        .line-facts dt{color:#3f4e56}
        .asked{padding-left:1.1rem}
        .asked li+li{margin-top:.5rem}
        .asked--small{font-size:.88rem}
        .asked--small li+li{margin-top:.15rem}
        .asked-title{margin-top:.6rem;font-size:.9rem;font-weight:700}
        .outcome{font-size:.92rem}
        .outcome--amiss{color:#8b1519}
        .nothing{color:#3f4e56}
        .pointer th,.pointer td{background:#f4f3ee}
        .unrecorded{margin:-1rem 0 1.5rem}
        @media (max-width:46rem){
        table,tbody,tr,caption{display:block}
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .chronology th,.chronology td,.chronology th:first-child,.chronology th:nth-child(2){display:block;width:auto;border-top:0;padding:.3rem 0}
        .chronology tr{border-top:1px solid #b9c0c3;padding:.5rem 0}
        .summary-row,.line-facts div{grid-template-columns:1fr}
        }
        @page{size:A4 landscape;margin:14mm 13mm}
        @media print{
        html{font-size:10pt}
        body{padding:0;max-width:none}
        .front{break-after:page}
        thead{display:table-header-group}
        .chronology--key tr,.chronology--duties tr,.pointer,.summary-row,.asked li{break-inside:avoid}
        h2,h3,.month{break-after:avoid}
        .pointer th,.pointer td{background:none;font-style:italic}
        .outcome--amiss{color:#000;text-decoration:underline}
        }
        </style>
        """
}
