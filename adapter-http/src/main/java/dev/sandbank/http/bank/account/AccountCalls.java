package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;

/** What calls about accounts have in common. */
public final class AccountCalls {

    private AccountCalls() {}

    /** The accounts that the customer shows the application. */
    public static Viewer viewer(Call call) {
        Grant grant = call.grant();
        return new Viewer(grant.space(), grant.customer(), grant.accounts());
    }

    /** Who may continue a flow of this call. */
    public static FlowOwner owner(Call call) {
        Grant grant = call.grant();
        return new FlowOwner(
                grant.space(), grant.client().value(), grant.customer().userId());
    }
}
