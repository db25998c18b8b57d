package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Purchases that are paid in instalments. */
public final class InstalmentOperations {

    /** Wire fact: the name is spelled so. */
    private static final String ELIGIBLE_AMOUNT = "eligbleLoanAmount";

    private static final String PURCHASES = "eppLoanBooking";

    private final LoanUseCases useCases;

    public InstalmentOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listInstalmentPlans", this::plans,
                "quoteInstalments", this::quote,
                "bookInstalments", this::book);
    }

    private Answer plans(Call call) {
        AskedAmount amount = LoanCalls.amount(ELIGIBLE_AMOUNT, LoanCalls.query(call, ELIGIBLE_AMOUNT));
        return Answer.json(InstalmentPlansJson.of(
                useCases.listInstalmentPlans().list(LoanCalls.borrower(call), LoanCalls.card(call), amount)));
    }

    private Answer quote(Call call) {
        return Answer.json(InstalmentScheduleJson.of(useCases.quoteInstalments()
                .quote(LoanCalls.borrower(call), LoanCalls.inQuery(call, LoanCalls.card(call)))));
    }

    private Answer book(Call call) {
        useCases.bookInstalments()
                .book(LoanCalls.borrower(call), LoanCalls.card(call), LoanCalls.tenorInBody(call), amounts(call));
        return Answer.empty();
    }

    private static List<AskedAmount> amounts(Call call) {
        List<AskedAmount> amounts = new ArrayList<>();
        int index = 0;
        for (JsonNode purchase : call.json().path(PURCHASES)) {
            String sent = purchase.path(LoanCalls.LOAN_AMOUNT).asText().strip();
            if (!sent.isEmpty() && !purchase.path(LoanCalls.LOAN_AMOUNT).isNull()) {
                amounts.add(LoanCalls.amount(place(index), sent));
            }
            index++;
        }
        return amounts;
    }

    private static String place(int index) {
        return FieldPlace.inBody(PURCHASES + "/" + index + "/" + LoanCalls.LOAN_AMOUNT);
    }
}
