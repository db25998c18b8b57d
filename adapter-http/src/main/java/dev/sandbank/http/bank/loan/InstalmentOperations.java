package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** Purchases that are paid in instalments. */
public final class InstalmentOperations {

    /** Wire fact: the name is spelled so. */
    private static final String ELIGIBLE_AMOUNT = "eligbleLoanAmount";

    private static final String SOURCE = "eppLoanBookingType";

    private final LoanUseCases useCases;

    public InstalmentOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listInstalmentPlans", this::plans,
                "quoteInstalments", this::quote,
                "listInstalmentPurchases", this::purchases,
                "searchInstalmentPlans", this::search,
                "bookInstalments", this::book,
                "confirmInstalments", this::confirm,
                "refundInstalments", this::refund);
    }

    private Answer plans(Call call) {
        AskedAmount amount = LoanCalls.amount(ELIGIBLE_AMOUNT, LoanCalls.query(call, ELIGIBLE_AMOUNT));
        return Answer.json(InstalmentPlansJson.of(
                useCases.listInstalmentPlans().list(LoanCalls.borrower(call), LoanCalls.card(call), amount)));
    }

    private Answer quote(Call call) {
        return Answer.json(InstalmentScheduleJson.of(useCases.quoteInstalments()
                .quote(LoanCalls.borrower(call), LoanCalls.inQuery(call, LoanCalls.card(call)))
                .schedule()));
    }

    private Answer purchases(Call call) {
        PlanSource source = PlanSource.valueOf(LoanCalls.query(call, SOURCE));
        return Answer.json(InstalmentPurchasesJson.of(
                useCases.listInstalmentPurchases().list(LoanCalls.borrower(call), LoanCalls.card(call), source)));
    }

    private Answer search(Call call) {
        AskedPurchase asked = AskedPurchases.inSearch(call.json());
        JsonNode tenor = call.json().path("tenor");
        AskedTenor length = tenor.isMissingNode() || tenor.isNull() ? null : LoanCalls.tenorInBody(call);
        return Answer.json(FoundPlansJson.of(useCases.searchInstalmentPlans()
                .search(LoanCalls.borrower(call), LoanCalls.card(call), source(call), length, asked)));
    }

    private Answer book(Call call) {
        useCases.bookInstalments()
                .book(
                        LoanCalls.borrower(call),
                        LoanCalls.card(call),
                        source(call),
                        LoanCalls.tenorInBody(call),
                        AskedPurchases.inBooking(call.json()));
        return Answer.empty();
    }

    private Answer confirm(Call call) {
        ControlFlowId flow = new ControlFlowId(call.json().path("controlFlowId").asText());
        return Answer.json(BookedPlanJson.of(useCases.confirmInstalments()
                .confirm(LoanCalls.owner(call), LoanCalls.borrower(call), LoanCalls.card(call), flow)));
    }

    private Answer refund(Call call) {
        JsonNode body = call.json();
        useCases.refundInstalments()
                .refund(
                        LoanCalls.borrower(call),
                        body.path("cardDetails").path("cardId").asText(),
                        body.path("originalAuthorizationCode").asText());
        return Answer.empty();
    }

    private static PlanSource source(Call call) {
        return PlanSource.valueOf(call.json().path(SOURCE).asText());
    }
}
