package dev.sandbank.http.oauth;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.PresentOneTimeCode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.FieldProblem;
import dev.sandbank.http.page.OneTimeCodePage;
import dev.sandbank.http.page.PageAnswer;
import dev.sandbank.http.page.PageFields;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import java.util.Objects;

/**
 * {@code GET /oauth2/mfa?controlFlowId=...}: the page on which a customer enters the one-time code that an application's
 * request waits for, instead of telling it to the application.
 */
final class OneTimeCodeEndpoint {

    private static final String PATH = "/customer/one-time-code";

    private final PageKit kit;
    private final FindOpenFlow findOpenFlow;
    private final PresentOneTimeCode presentOneTimeCode;
    private final FindClient findClient;

    OneTimeCodeEndpoint(
            PageKit kit, FindOpenFlow findOpenFlow, PresentOneTimeCode presentOneTimeCode, FindClient findClient) {
        this.kit = kit;
        this.findOpenFlow = findOpenFlow;
        this.presentOneTimeCode = presentOneTimeCode;
        this.findClient = findClient;
    }

    Handler handler() {
        return kit.errors().guard(this::ask);
    }

    Operation operation() {
        return Operation.page(
                "customerOneTimeCode", Method.POST, PATH, kit.errors().guard(this::take));
    }

    private Answer ask(Call call) {
        ControlFlowId id = new ControlFlowId(Objects.requireNonNullElse(call.query(PageFields.CONTROL_FLOW), ""));
        return page(200, kit.browser().visit(call), id, findOpenFlow.find(null, id), List.of());
    }

    private Answer take(Call call) {
        PageForm form = new PageForm(call.pageForm());
        Visit visit = kit.browser().checkedVisit(call, form);
        ControlFlowId id = new ControlFlowId(form.text(PageFields.CONTROL_FLOW));
        ControlFlow flow = findOpenFlow.find(null, id);
        boolean right = OneTimeCode.isRight(form.text(PageFields.CODE));
        try {
            presentOneTimeCode.present(flow.space(), flow.client(), id, right);
        } catch (Refused refused) {
            call.failed(Hints.failure(refused));
            return refuse(refused, visit, id, flow);
        }
        return PageAnswer.of(200, Pages.html(OneTimeCodePage.done(flow.market(), nameOf(flow))));
    }

    private Answer refuse(Refused refused, Visit visit, ControlFlowId id, ControlFlow flow) {
        if (refused.refusal() instanceof OneTimeCodeWrong wrong && wrong.attemptsLeft() > 0) {
            return page(400, visit, id, flow, List.of(FieldProblem.oneTimeCodeWrong(wrong.attemptsLeft())));
        }
        throw refused;
    }

    private Answer page(int status, Visit visit, ControlFlowId id, ControlFlow flow, List<FieldProblem> problems) {
        OneTimeCodePage page = new OneTimeCodePage(
                flow.market(),
                nameOf(flow),
                flow.purpose().equals(AuthorizeCard.PURPOSE),
                PATH,
                kit.browser().csrf(visit),
                id.value(),
                problems,
                false);
        return kit.browser().remember(visit, PageAnswer.of(status, Pages.html(page)));
    }

    private String nameOf(ControlFlow flow) {
        return findClient.find(new ClientId(flow.client())).name();
    }
}
