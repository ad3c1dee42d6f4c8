import Casework
import Hummingbird
import Logging
import Pages

/// The pages of plain text, the files that pages need, and the checks of whoever runs the server.
struct AboutController: Sendable {
    let site: Site

    @Sendable func cookies(_ request: Request, _ context: VisitorContext) async throws -> Response {
        site.answer(AboutPage(subject: .cookies), request, to: context.session)
    }

    @Sendable func accessibility(
        _ request: Request, _ context: VisitorContext
    ) async throws -> Response {
        site.answer(AboutPage(subject: .accessibility), request, to: context.session)
    }

    @Sendable func safeExit(
        _ request: Request, _ context: VisitorContext
    ) async throws -> Response {
        site.answer(AboutPage(subject: .safeExit), request, to: context.session)
    }

    @Sendable func howItDecides(
        _ request: Request, _ context: VisitorContext
    ) async throws -> Response {
        site.answer(AboutPage(subject: .howItDecides), request, to: context.session)
    }

    /// A file whose address holds the hash of its content, so that it may be kept for ever.
    @Sendable func asset(_ request: Request, _ context: VisitorContext) async throws -> Response {
        guard let asset = Assets.all.first(where: { $0.path == request.uri.path }) else {
            throw Detour.notFound
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.contentType,
                .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }

    /// Whether the process answers; touches nothing else.
    @Sendable func live(_ request: Request, _ context: VisitorContext) async throws -> Response {
        Response(status: .noContent)
    }

    /// Whether the database answers; tells nothing but that.
    @Sendable func ready(_ request: Request, _ context: VisitorContext) async throws -> Response {
        do {
            _ = try await site.office.isDemo()
            return Response(status: .noContent)
        } catch {
            context.logger.error("not ready", metadata: ["fault": "\(faultCode(error))"])
            return Response(status: .serviceUnavailable)
        }
    }
}
