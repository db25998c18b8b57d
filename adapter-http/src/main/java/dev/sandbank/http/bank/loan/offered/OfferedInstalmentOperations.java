package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Listed;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.http.bank.loan.AskedPurchases;
import dev.sandbank.http.bank.loan.LoanCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;

/** Purchases in instalments for customers who have not logged in, by the number of an offer. */
public final class OfferedInstalmentOperations {

    private final LoanUseCases useCases;

    public OfferedInstalmentOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listOfferedInstalments", this::offers,
                "quoteOfferedInstalments", this::quote,
                "bookOfferedInstalments", this::book);
    }

    private Answer offers(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        String card = offer.card().id().value();
        Listed pending =
                useCases.listInstalmentPurchases().list(offer.borrower(), card, PlanSource.PENDING_TRANSACTION);
        List<LoanQuote> plans =
                useCases.listInstalmentPlans().list(offer.borrower(), card, amount(call, offer, pending));
        Listed statement = useCases.listInstalmentPurchases().list(offer.borrower(), card, PlanSource.STATEMENT);
        return Answer.json(OfferedInstalmentsJson.of(offer, pending, statement, plans));
    }

    /** What was asked for, else the newest purchase that is not booked yet, else the least that is paid so. */
    private static AskedAmount amount(Call call, Offered offer, Listed pending) {
        String sent = call.query(LoanCalls.LOAN_AMOUNT);
        return sent == null
                ? new AskedAmount(
                        LoanCalls.LOAN_AMOUNT,
                        pending.purchases().stream()
                                .findFirst()
                                .map(Transaction::amount)
                                .orElseGet(
                                        () -> InstalmentPlan.least(offer.card().currency()))
                                .decimal())
                : LoanCalls.amount(LoanCalls.LOAN_AMOUNT, sent);
    }

    private Answer quote(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        LoanRequest asked = LoanCalls.inQuery(call, offer.card().id().value());
        return Answer.json(OfferedPlanScheduleJson.of(
                useCases.quoteInstalments().quote(offer.borrower(), asked).schedule()));
    }

    private Answer book(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        AskedTenor tenor = LoanCalls.tenorInBody(call);
        AskedPurchase asked = AskedPurchases.inSearch(call.json());
        List<BookedLoan> booked = useCases.bookInstalments()
                .book(offer.borrower(), offer.card().id().value(), PlanSource.TRANSACTION, tenor, List.of(asked));
        return Answer.json(OfferedBookingJson.of(booked.get(0)));
    }
}
