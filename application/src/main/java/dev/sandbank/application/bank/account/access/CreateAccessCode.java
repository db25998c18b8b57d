package dev.sandbank.application.bank.account.access;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;

/**
 * Makes a code that opens the page of an account once. A code is the id of a control flow, so it cannot be guessed, only
 * its hash is stored, it ends by itself, and it goes into no file of its space.
 */
public final class CreateAccessCode {

    static final Purpose PURPOSE = new Purpose("account_page");
    static final String ACCOUNT = "accountId";

    private final BankViews views;
    private final StartControlFlow startControlFlow;

    public CreateAccessCode(BankViews views, StartControlFlow startControlFlow) {
        this.views = views;
        this.startControlFlow = startControlFlow;
    }

    /**
     * The code, once it is durable.
     *
     * @param client id of the application that asks
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public ControlFlowId create(Viewer viewer, String client, AccountId account) {
        views.of(viewer).account(account);
        FlowOwner owner =
                new FlowOwner(viewer.space(), client, viewer.customer().userId());
        Payload payload = Payload.of(Map.of(ACCOUNT, account.value()));
        return startControlFlow.start(
                new FlowStart(owner, viewer.customer().market(), PURPOSE, payload), ControlFlowId.Form.ALPHANUMERIC);
    }
}
