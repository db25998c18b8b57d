package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.loan.plan.AskedPurchase;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Listed;
import dev.sandbank.application.bank.loan.plan.PlanSource;
import dev.sandbank.application.bank.money.AskedAmount;
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
        String sent = call.query(LoanCalls.LOAN_AMOUNT);
        AskedAmount amount = sent == null ? null : LoanCalls.amount(LoanCalls.LOAN_AMOUNT, sent);
        List<LoanQuote> plans = useCases.searchInstalmentPlans()
                .search(
                        offer.borrower(),
                        card,
                        PlanSource.PENDING_TRANSACTION,
                        null,
                        new AskedPurchase(amount, List.of()));
        Listed pending =
                useCases.listInstalmentPurchases().list(offer.borrower(), card, PlanSource.PENDING_TRANSACTION);
        Listed statement = useCases.listInstalmentPurchases().list(offer.borrower(), card, PlanSource.STATEMENT);
        return Answer.json(OfferedInstalmentsJson.of(offer, pending, statement, plans));
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
