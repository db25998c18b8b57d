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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of credit cards: lists of them, and each with its sums and lines. */
public final class StatementOperations {

    private static final String START = "nextStartIndex";
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
                printed ? null : day(call),
                call.query("currencyCode"));
        return Answer.json(StatementJson.of(useCases.readStatement().read(viewer(call), asked), start(call)));
    }

    /** A statement never changes, so its lines and the older statements are simply counted. */
    private static int start(Call call) {
        String sent = call.query(START);
        try {
            return sent == null ? 1 : Math.max(1, Digits.whole(sent.strip()));
        } catch (NumberFormatException e) {
            throw new Refused(InputInvalid.of(START, FieldFault.Kind.INVALID_FORMAT));
        }
    }

    private static @Nullable LocalDate day(Call call) {
        String sent = call.query(DAY);
        try {
            return sent == null ? null : LocalDate.parse(sent.strip());
        } catch (DateTimeException e) {
            throw new Refused(InputInvalid.of(DAY, FieldFault.Kind.INVALID_FORMAT));
        }
    }
}
