package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all calls about loans and instalments have in common. Their forms have been checked by the documents. */
final class LoanCalls {

    static final String LOAN_AMOUNT = "loanAmount";

    private static final String TENOR = "tenor";

    private LoanCalls() {}

    /** Who calls: a customer, or the holder of the token's card for that card alone. */
    static Borrower borrower(Call call) {
        Grant grant = call.grant();
        String card = grant.card();
        return new Borrower(
                new Viewer(grant.space(), grant.customer(), grant.accounts()),
                card == null ? null : new CardId(card),
                call.caller().client().isStrict());
    }

    static FlowOwner owner(Call call) {
        Grant grant = call.grant();
        return new FlowOwner(
                grant.space(), grant.client().value(), grant.customer().userId());
    }

    static String account(Call call) {
        return call.pathParam("accountId");
    }

    static String card(Call call) {
        return call.pathParam("cardId");
    }

    /** Credit as the query asks for it, on a card. */
    static LoanRequest inQuery(Call call, String id) {
        return new LoanRequest(id, amount(LOAN_AMOUNT, query(call, LOAN_AMOUNT)), tenor(query(call, TENOR)));
    }

    /** Credit as the body asks for it, on the card that the path names. */
    static LoanRequest inBody(Call call) {
        JsonNode body = call.json();
        return new LoanRequest(
                account(call), amount(LOAN_AMOUNT, body.path(LOAN_AMOUNT).asText()), tenorInBody(call));
    }

    /** Where the body wants the money to go. */
    static AskedPayout payout(Call call) {
        JsonNode body = call.json();
        JsonNode bank = body.path("bankDetails");
        String account = text(body.path("disbursementAccountId"));
        String outside = Stream.of("payeeName", "accountNumber", "bankName")
                .map(name -> text(bank.path(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new AskedPayout(account, outside);
    }

    private static @Nullable String text(JsonNode value) {
        String text = value.isNull() ? "" : value.asText().strip();
        return text.isEmpty() ? null : text;
    }

    static AskedTenor tenorInBody(Call call) {
        return tenor(call.json().path(TENOR).asText());
    }

    static AskedAmount amount(String field, String text) {
        return new AskedAmount(field, number(field, text));
    }

    static String query(Call call, String name) {
        return Objects.requireNonNull(call.query(name), name);
    }

    private static AskedTenor tenor(String months) {
        try {
            return new AskedTenor(number(TENOR, months).intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(TENOR);
        }
    }

    /** Path parameters are texts to the documents, so that a number may be none. */
    private static BigDecimal number(String field, String text) {
        try {
            return Digits.decimal(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(field);
        }
    }

    private static Refused wrong(String field) {
        return new Refused(InputInvalid.of(field, FieldFault.Kind.INVALID_FORMAT));
    }
}
