package dev.sandbank.http.bank.loan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.merge.AskedConsolidation;
import dev.sandbank.application.bank.loan.merge.BookBalanceTransfer.Debt;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;

/** Bodies of calls that make one loan of several debts. */
public final class MergeCalls {

    private static final String TOP_UP = "topUpAmount";
    private static final String MONTHS = "loanTenureInmonths";
    private static final String DEBTS = "balanceTransferBookings";

    private MergeCalls() {}

    public static AskedConsolidation consolidation(Call call, String card) {
        JsonNode body = call.json();
        List<String> references = new ArrayList<>();
        body.path("oldLoanList")
                .forEach(loan -> references.add(loan.path("loanReferenceId").asText()));
        AskedAmount more = amountOrZero(body, TOP_UP);
        return new AskedConsolidation(
                card,
                references,
                more.value().signum() == 0 ? null : more,
                LoanCalls.tenor(MONTHS, body.path(MONTHS).asText()),
                payout(body, "beneficiaryBankDetail", "beneficiaryName"));
    }

    /** An amount that a body may leave out, sent as a number or as a text. */
    static AskedAmount amountOrZero(JsonNode body, String name) {
        JsonNode sent = body.path(name);
        return LoanCalls.amount(name, sent.isMissingNode() || sent.isNull() ? "0" : sent.asText());
    }

    public static List<Debt> debts(Call call) {
        List<Debt> debts = new ArrayList<>();
        for (JsonNode debt : call.json().path(DEBTS)) {
            String place = FieldPlace.inBody(DEBTS + "/" + debts.size() + "/" + LoanCalls.LOAN_AMOUNT);
            debts.add(new Debt(
                    LoanCalls.amount(place, debt.path(LoanCalls.LOAN_AMOUNT).asText()),
                    payout(debt, "bankDetails", "payeeName")));
        }
        return debts;
    }

    private static AskedPayout payout(JsonNode from, String bank, String holder) {
        return LoanCalls.payout(from, from.path(bank), holder);
    }
}
