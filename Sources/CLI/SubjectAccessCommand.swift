import ArgumentParser
import Casework
import Database
import Domain
import Foundation

extension Export {
    /// The answer to a request for information, once it was released.
    struct SubjectAccessCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "subject-access",
            abstract: "Write the released answer to a request for information.",
            discussion: """
                Nothing but an answer that two managers released is ever written. Whoever asks for it is \
                a manager of the case, and that they opened it is on record.
                """)

        @Option(help: "The case, by its id.")
        var `case`: String

        @Option(help: "The request, by its entry; the only answered one when not given.")
        var request: String?

        @Option(help: "How to write it: text or json.")
        var format: OutputFormat = .text

        @Option(help: "The file to write, for its owner alone; the standard output when not given.")
        var out: String?

        @OptionGroup var worker: WorkerOptions
        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            guard let caseID = CaseID(`case`) else {
                complain("`\(`case`)` is no case; write its 26 characters")
                throw Exit.invalid
            }
            if let request, EntryID(request) == nil {
                complain("`\(request)` is no request; write its 26 characters")
                throw Exit.invalid
            }
            _ = try data.existing()
            let (office, store, _) = try await data.office(try procedures.practice())
            do {
                let answer = try await released(caseID, office)
                try await store.close()
                try write(answer)
            } catch {
                try await store.close()
                throw error
            }
        }

        private func released(_ caseID: CaseID, _ office: Office) async throws -> AnswerDocument {
            let worker = try await self.worker.worker(office)
            let requests = try await office.accessRequests(caseID, for: worker) ?? []
            let answered = requests.filter {
                $0.status == .answered && (request == nil || $0.id.text == request)
            }
            guard answered.count < 2 else {
                complain(
                    "several requests were answered; name one by --request: "
                        + answered.map(\.id.text).joined(separator: ", "))
                throw Exit.invalid
            }
            let documents = try await office.documents(caseID, for: worker) ?? []
            guard let view = answered.first,
                let document = documents.first(where: {
                    $0.id == view.answer && $0.status == .released
                })
            else {
                complain("there is no released answer here for you")
                throw Exit.refused
            }
            return AnswerDocument(view, document)
        }

        private func write(_ answer: AnswerDocument) throws {
            switch format {
            case .text: try deliver(Data(answer.text.utf8), to: out)
            case .json: try deliver(json(answer), to: out)
            }
        }
    }
}

/// A released answer as other programs read it: what goes to whoever asked, and its days.
struct AnswerDocument: Encodable {
    var request: String
    var received: String
    var answerBy: String
    var title: String
    var fileName: String
    var headers: KnowableDocument.Headers
    var text: String

    init(_ view: AccessRequestView, _ document: DocumentView) {
        request = view.id.text
        received = view.request.received.description
        answerBy = view.clock.answerBy.description
        title = document.content.title
        fileName = document.content.fileName
        headers = document.content.headers
        text = document.content.text
    }
}
