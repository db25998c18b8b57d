package dev.sandbank.http.bank.account.access;

import dev.sandbank.application.bank.account.access.CreateAccessCode;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.bank.caller.Viewers;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;
import java.util.function.Supplier;

/** Codes for the pages of accounts. */
public final class AccessOperations {

    private final CreateAccessCode createAccessCode;
    private final Viewers viewers;
    private final Supplier<String> publicUrl;

    /** @param publicUrl the address at which people reach the server */
    public AccessOperations(CreateAccessCode createAccessCode, Viewers viewers, Supplier<String> publicUrl) {
        this.createAccessCode = createAccessCode;
        this.viewers = viewers;
        this.publicUrl = publicUrl;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("createAccessCode", this::create);
    }

    private Answer create(Call call) {
        String code = createAccessCode
                .create(
                        viewers.of(call.caller().token()),
                        call.caller().client().id().value(),
                        new AccountId(call.pathParam("accountId")))
                .value();
        return Answer.json(new CodeJson(code, publicUrl.get() + AccountPageRoutes.address(code)));
    }

    private record CodeJson(String accountAccessCode, String accessUrl) {}
}
