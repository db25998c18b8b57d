package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Json;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** What all calls about loans and instalments have in common. Their forms have been checked by the documents. */
public final class LoanCalls {

    public static final String LOAN_AMOUNT = "loanAmount";

    private static final String TENOR = "tenor";

    private LoanCalls() {}

    /** Who calls: a customer, or the holder of the token's card for that card alone. */
    public static Borrower borrower(Call call) {
        Grant grant = call.grant();
        String card = grant.card();
        return new Borrower(
                new Viewer(grant.space(), grant.customer(), grant.accounts()),
                card == null ? null : new CardId(card),
                call.caller().client().isStrict());
    }

    public static FlowOwner owner(Call call) {
        Grant grant = call.grant();
        return new FlowOwner(
                grant.space(), grant.client().value(), grant.customer().userId());
    }

    public static String account(Call call) {
        return call.pathParam("accountId");
    }

    public static String card(Call call) {
        return call.pathParam("cardId");
    }

    /** Credit as the query asks for it, on a card. */
    public static LoanRequest inQuery(Call call, String id) {
        return new LoanRequest(id, amount(LOAN_AMOUNT, query(call, LOAN_AMOUNT)), tenor(TENOR, query(call, TENOR)));
    }

    /** Credit as the body asks for it, on a card. */
    public static LoanRequest inBody(Call call, String id) {
        JsonNode body = call.json();
        return new LoanRequest(id, amount(LOAN_AMOUNT, body.path(LOAN_AMOUNT).asText()), tenorInBody(call));
    }

    /** Where the body wants the money to go. */
    public static AskedPayout payout(Call call) {
        return payout(call.json(), call.json().path("bankDetails"), "payeeName");
    }

    /** Where a part of a body wants money to go: to an account of the customer, or to somebody at another bank. */
    static AskedPayout payout(JsonNode from, JsonNode bank, String holder) {
        String outside = Stream.of(holder, "accountNumber", "bankName")
                .map(name -> Json.text(bank, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new AskedPayout(Json.text(from, "disbursementAccountId"), outside);
    }

    /** The offer that the path names, which must be one of the token's market. */
    public static Offered offer(Call call, LoanUseCases useCases) {
        AccessToken token = call.caller().token();
        return useCases.findOffer()
                .find(token.space(), token.market(), call.caller().client().isStrict(), call.pathParam("offerId"));
    }

    public static AskedTenor tenorInBody(Call call) {
        return tenor(TENOR, call.json().path(TENOR).asText());
    }

    public static AskedAmount amount(String field, String text) {
        return new AskedAmount(field, number(field, text));
    }

    public static String query(Call call, String name) {
        return Objects.requireNonNull(call.query(name), name);
    }

    public static AskedTenor tenor(String field, String months) {
        try {
            return new AskedTenor(number(field, months).intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(field);
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
