package dev.sandbank.http.bank.account.statement;

import static dev.sandbank.http.bank.account.AccountCalls.viewer;

import dev.sandbank.application.AccountUseCases;
import dev.sandbank.application.bank.account.statement.AskedStatement;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.account.TransactionRequest;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.time.LocalDate;
import java.util.Map;

/** Statements of credit cards: lists of them, and each with its sums and lines. */
public final class StatementOperations {

    private static final String DAY = "statementDate";

    /** The number that the document prints; it stands for the newest statement. */
    private static final String PRINTED = "123456789";

    private final AccountUseCases useCases;

    public StatementOperations(AccountUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("listStatements", this::list, "readStatement", this::statement);
    }

    private Answer list(Call call) {
        AccountId account = TransactionRequest.account(call);
        String lastFour =
                useCases.readAccount().read(viewer(call), account).number().lastFour();
        return Answer.json(
                StatementsJson.of(useCases.listStatements().list(viewer(call), account), lastFour, start(call)));
    }

    private Answer statement(Call call) {
        String id = call.pathParam("statementId");
        boolean printed = id.equals(PRINTED) && !call.client().isStrict();
        AskedStatement asked = new AskedStatement(
                TransactionRequest.account(call),
                printed ? null : id,
                printed ? null : TransactionRequest.parameter(call, DAY, LocalDate::parse),
                call.query("currencyCode"));
        return Answer.json(StatementJson.of(useCases.readStatement().read(viewer(call), asked), start(call)));
    }

    /** A statement never changes, so its lines and the older statements are simply counted; the number 0 means 1. */
    private static int start(Call call) {
        Integer sent = TransactionRequest.parameter(call, TransactionRequest.NEXT_START_INDEX, Digits::whole);
        if (sent != null && sent < 0) {
            throw new Refused(InputInvalid.of(TransactionRequest.NEXT_START_INDEX, FieldFault.Kind.OUT_OF_RANGE));
        }
        return sent == null ? 1 : Math.max(1, sent);
    }
}
