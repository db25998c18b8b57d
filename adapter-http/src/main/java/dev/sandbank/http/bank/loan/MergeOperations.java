package dev.sandbank.http.bank.loan;

import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LoanDoor;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Loans that take over others, what a customer can afford, and loans as a partner reads them. */
public final class MergeOperations {

    private static final Purpose CONFIRM = new Purpose("confirmConsolidation");
    private static final String DEBTS = "balanceTransferBookings";

    private final LoanUseCases useCases;

    public MergeOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listPartnerLoans", this::partnerLoans,
                "listBalanceTransferOffers", this::balanceOffers,
                "bookBalanceTransfer", this::bookBalance,
                "checkCredit", this::checkCredit,
                "consolidatePlans", this::consolidate,
                "confirmConsolidation", this::confirm);
    }

    private Answer partnerLoans(Call call) {
        AccessToken token = call.caller().token();
        String account = LoanCalls.account(call);
        Borrower borrower = useCases.findBorrower()
                .find(token.space(), token.market(), call.caller().client().isStrict(), account);
        String status = call.query("loanStatus");
        return Answer.json(PartnerLoans.of(useCases.listCardLoans().list(borrower, account), status));
    }

    private Answer balanceOffers(Call call) {
        Borrower borrower = LoanCalls.borrower(call);
        return Answer.json(
                BalanceOffersJson.of(useCases.merge().listBalanceTransfers().list(borrower)));
    }

    private Answer bookBalance(Call call) {
        if (call.json().path(DEBTS).isEmpty()) {
            throw new Refused(InputInvalid.of(DEBTS, FieldFault.Kind.MISSING));
        }
        List<BookedLoan> booked = useCases.merge()
                .bookBalanceTransfer()
                .book(
                        LoanCalls.borrower(call),
                        LoanCalls.account(call),
                        LoanCalls.tenorInBody(call),
                        MergeCalls.debts(call));
        return Answer.json(new BalanceJson(booked.get(0).id()));
    }

    private Answer checkCredit(Call call) {
        BigDecimal repaid = number(call, "totalMonthlySecuredLoanRepaymentAmount")
                .add(number(call, "totalMonthlyUnsecuredLoanRepaymentAmount"));
        return Answer.json(CreditCheckJson.of(useCases.merge()
                .checkCredit()
                .check(LoanCalls.borrower(call), LoanCalls.account(call), number(call, "monthlyIncome"), repaid)));
    }

    private Answer consolidate(Call call) {
        throw new Refused(useCases.merge()
                .consolidateLoans()
                .consolidate(
                        door(call), LoanCalls.borrower(call), MergeCalls.consolidation(call, LoanCalls.card(call))));
    }

    private Answer confirm(Call call) {
        ControlFlowId flow = new ControlFlowId(call.json().path("controlFlowId").asText());
        return Answer.json(ConsolidatedJson.of(
                useCases.merge().confirmConsolidation().confirm(door(call), LoanCalls.borrower(call), flow)));
    }

    private static LoanDoor door(Call call) {
        return new LoanDoor(LoanCalls.owner(call), CONFIRM, "");
    }

    /** An amount of the market, which may be zero. It is checked, because sums with a huge number would fill the memory. */
    private static BigDecimal number(Call call, String name) {
        AskedAmount amount = MergeCalls.amountOrZero(call.json(), name);
        return amount.value().signum() == 0
                ? BigDecimal.ZERO
                : amount.in(call.market().currency()).decimal();
    }

    /** A balance that was taken over. */
    private record BalanceJson(String balanceTransferReferenceId) {}
}
