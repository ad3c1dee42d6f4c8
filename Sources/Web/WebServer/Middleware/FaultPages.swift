import Casework
import Domain
import Hummingbird
import Logging
import Pages

/// Turns what went wrong into a page: a detour to its own, anything else to one with a reference.
struct FaultPages: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let detour as Detour {
            return answer(detour, request, context)
        } catch let error as any HTTPResponseError where error.status.kind == .clientError {
            return answer(
                error.status == .contentTooLarge ? .tooLarge : .notFound, request, context)
        } catch {
            return answer(fault: error, request, context)
        }
    }

    private func answer(
        _ detour: Detour, _ request: Request, _ context: VisitorContext
    ) -> Response {
        switch detour {
        case .signIn: site.redirect(to: .signIn)
        case .notFound:
            site.answer(NotFoundPage(), request, to: context.session, status: .notFound)
        case .expiredForm:
            site.answer(ExpiredFormPage(), request, to: context.session, status: .forbidden)
        case .rolesCorrected(let page):
            site.answer(page, request, to: context.session, status: .conflict)
        case .tooLarge:
            site.answer(ExpiredFormPage(), request, to: context.session, status: .contentTooLarge)
        }
    }

    private func answer(
        fault: any Error, _ request: Request, _ context: VisitorContext
    ) -> Response {
        let reference = Hex.text(site.office.randomBytes(4))
        context.logger.error(
            "fault",
            metadata: [
                "reference": "\(reference)", "route": "\(context.endpointPath ?? "none")",
                "fault": "\(faultCode(fault))",
            ])
        let page = FaultPage(reference: reference, help: site.configuration.help)
        return site.answer(page, request, to: context.session, status: .internalServerError)
    }
}

/// The type of a fault and its case, without anything that it carries.
func faultCode(_ fault: any Error) -> String {
    let type = String(reflecting: type(of: fault))
    if let fault = fault as? OfficeFault { return "\(type).\(fault.code.rawValue)" }
    let mirror = Mirror(reflecting: fault)
    guard mirror.displayStyle == .enum, let name = mirror.children.first?.label else { return type }
    return "\(type).\(name)"
}
