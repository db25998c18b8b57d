package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.OneTimeCodePage;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;
import java.util.Objects;

/**
 * {@code GET /oauth2/mfa?controlFlowId=...}: the page on which a customer enters the one-time code that an application's
 * request waits for, instead of telling it to the application.
 */
final class OneTimeCodeRoutes {

    private static final String PAGE = Operation.API_BASE + "/oauth2/mfa";
    private static final String PATH = "/customer/one-time-code";

    private final FindOpenFlow findOpenFlow;
    private final PresentOneTimeCode presentOneTimeCode;
    private final FindClient findClient;

    OneTimeCodeRoutes(FindOpenFlow findOpenFlow, PresentOneTimeCode presentOneTimeCode, FindClient findClient) {
        this.findOpenFlow = findOpenFlow;
        this.presentOneTimeCode = presentOneTimeCode;
        this.findClient = findClient;
    }

    void addTo(PageRoutes routes) {
        routes.page("enterOneTimeCode", PAGE, Role.ANYBODY, this::ask);
        routes.form("customerOneTimeCode", PATH, Role.ANYBODY, this::take);
    }

    private void ask(PageRequest request) {
        ControlFlowId id =
                new ControlFlowId(Objects.requireNonNullElse(request.query(OneTimeCodePage.CONTROL_FLOW), ""));
        show(request, 200, id, findOpenFlow.find(null, id), List.of());
    }

    private void take(PageRequest request, PageForm form) {
        ControlFlowId id = new ControlFlowId(form.text(OneTimeCodePage.CONTROL_FLOW));
        ControlFlow flow = findOpenFlow.find(null, id);
        PresentedCode code = new PresentedCode.Typed(form.text(OneTimeCodePage.CODE));
        try {
            presentOneTimeCode.present(flow.space(), flow.client(), id, code);
            request.show(200, Pages.html(OneTimeCodePage.done(flow.market(), nameOf(flow))));
        } catch (Refused refused) {
            refuse(request, refused, id, flow);
        }
    }

    private void refuse(PageRequest request, Refused refused, ControlFlowId id, ControlFlow flow) {
        if (refused.refusal() instanceof OneTimeCodeWrong wrong && wrong.attemptsLeft() > 0) {
            request.failed(Hints.failure(refused));
            show(request, 400, id, flow, List.of(FieldProblem.oneTimeCodeWrong(wrong.attemptsLeft())));
            return;
        }
        throw refused;
    }

    private void show(
            PageRequest request, int status, ControlFlowId id, ControlFlow flow, List<FieldProblem> problems) {
        OneTimeCodePage page = new OneTimeCodePage(
                flow.market(),
                nameOf(flow),
                flow.purpose().equals(Purpose.CARD_AUTHORIZATION),
                PATH,
                request.csrf(),
                id.value(),
                problems,
                false);
        request.show(status, Pages.html(page));
    }

    private String nameOf(ControlFlow flow) {
        return findClient.find(new ClientId(flow.client())).name();
    }
}
