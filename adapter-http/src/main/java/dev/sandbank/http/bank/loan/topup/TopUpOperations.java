package dev.sandbank.http.bank.loan.topup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.topup.AskedTopUp;
import dev.sandbank.application.bank.loan.topup.QuoteTopUp;
import dev.sandbank.application.bank.loan.topup.TopUpClaim;
import dev.sandbank.application.bank.loan.topup.TopUpUseCases;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.loan.LoanCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.operation.Json;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loans that are topped up. Forms have been checked by the documents. */
public final class TopUpOperations {

    private static final String AMOUNT = "requestedLoanAmount";
    private static final String FURTHER = "NORM";
    private static final Pattern MONTHS = Pattern.compile("([0-9]{1,3})(_MONTHS)?");

    private final TopUpUseCases useCases;

    public TopUpOperations(TopUpUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "applyForLoanTopup", this::apply,
                "screenLoanTopup", this::screen,
                "approveLoanTopup", this::approve,
                "acceptLoanTopup", this::accept,
                "quoteLoanTopup", this::quote);
    }

    private Answer apply(Call call) {
        JsonNode body = call.json();
        checkProduct(call, body.path("product").path("productCode"));
        JsonNode amount = body.path(AMOUNT);
        AskedTopUp asked = new AskedTopUp(
                Json.text(body, "cardId"),
                Json.text(body, "accountId"),
                isLeftOut(amount) ? null : LoanCalls.amount(FieldPlace.inBody(AMOUNT), amount.asText()),
                body.path("loanTopupApplicationType").asText().equals(FURTHER));
        TopUpApplication begun = useCases.applyForTopUp()
                .apply(LoanCalls.borrower(call), call.caller().client().id().value(), asked);
        return Answer.json(new BegunJson(begun.id()));
    }

    /** A product need not be named; one that is named must be a loan of the bank. */
    private static void checkProduct(Call call, JsonNode code) {
        if (!isLeftOut(code)
                && Catalogue.find(call.market(), code.asText())
                        .filter(product -> product.kind() == ProductKind.PERSONAL_LOAN)
                        .isEmpty()) {
            throw wrong("product/productCode");
        }
    }

    private Answer screen(Call call) {
        JsonNode income = call.json().path("applicantDetail").path("monthlyIncome");
        TopUpApplication screened = useCases.screenTopUp()
                .screen(
                        claim(call),
                        isLeftOut(income)
                                ? null
                                : LoanCalls.amount(
                                        FieldPlace.inBody("applicantDetail/monthlyIncome"), income.asText()));
        return Answer.json(new StageJson(screened.stage().name()));
    }

    private Answer approve(Call call) {
        return Answer.json(TopUpDecisionJson.of(useCases.decideTopUp().decide(claim(call))));
    }

    private Answer accept(Call call) {
        JsonNode body = call.json();
        Matcher months = MONTHS.matcher(body.path("tenor").asText());
        if (!months.matches()) {
            throw new Refused(InputInvalid.of(FieldPlace.inBody("tenor"), FieldFault.Kind.INVALID_FORMAT));
        }
        useCases.acceptTopUp()
                .accept(
                        claim(call),
                        LoanCalls.amount(
                                FieldPlace.inBody("loanTopupAmount"),
                                body.path("loanTopupAmount").asText()),
                        new AskedTenor(Digits.whole(months.group(1))),
                        body.path("displayAccountNumber").asText().strip());
        return Answer.empty();
    }

    private Answer quote(Call call) {
        QuoteTopUp.Terms terms = new QuoteTopUp.Terms(
                inQuery(call, "loanAmount"),
                inQuery(call, "insurancePremiumAmount"),
                inQuery(call, "feeAmount"),
                inQuery(call, "loanInterestRate"),
                LoanCalls.tenor("tenor", LoanCalls.query(call, "tenor")));
        return Answer.json(TopUpQuoteJson.of(useCases.quoteTopUp().quote(LoanCalls.borrower(call), terms)));
    }

    private static AskedAmount inQuery(Call call, String name) {
        return LoanCalls.amount(name, LoanCalls.query(call, name));
    }

    private static TopUpClaim claim(Call call) {
        return new TopUpClaim(
                LoanCalls.borrower(call),
                call.caller().client().id().value(),
                call.pathParam("applicationId").strip());
    }

    private static boolean isLeftOut(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static Refused wrong(String field) {
        return new Refused(InputInvalid.of(FieldPlace.inBody(field), FieldFault.Kind.INVALID_REFERENCE));
    }

    /** An application that was begun. */
    private record BegunJson(String applicationId) {}

    /** How far it has come. */
    private record StageJson(String applicationStage) {}
}
