package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.LoanDoor;
import dev.sandbank.application.bank.loan.LoanRequest;
import dev.sandbank.application.bank.loan.merge.AskedConsolidation;
import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.bank.loan.ConsolidatedJson;
import dev.sandbank.http.bank.loan.LoanCalls;
import dev.sandbank.http.bank.loan.MergeCalls;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.List;
import java.util.Map;

/** Loans for customers who have not logged in, by the number of an offer. */
public final class OfferedLoanOperations {

    private static final Purpose CONFIRM_LOAN = new Purpose("confirmOfferedLoan");
    private static final Purpose CONFIRM_CONSOLIDATION = new Purpose("confirmOfferedConsolidation");

    private final LoanUseCases useCases;

    public OfferedLoanOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "checkOffer", this::check,
                "listOfferedLoans", this::loans,
                "quoteOfferedLoan", this::quote,
                "bookOfferedLoan", this::book,
                "confirmOfferedLoan", this::confirm,
                "consolidateOfferedPlans", this::consolidate,
                "confirmOfferedConsolidation", this::confirmConsolidation);
    }

    private Answer check(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        String sent = call.query(LoanCalls.LOAN_AMOUNT);
        AskedAmount amount = sent == null
                ? new AskedAmount(
                        LoanCalls.LOAN_AMOUNT,
                        LoanOffer.least(offer.card().currency()).decimal())
                : LoanCalls.amount(LoanCalls.LOAN_AMOUNT, sent);
        List<LoanQuote> plans = useCases.listLoanPlans()
                .list(offer.borrower(), offer.card().id().value(), amount);
        return Answer.json(OfferJson.of(offer, plans));
    }

    private Answer loans(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        return Answer.json(OfferedLoansJson.of(useCases.listCardLoans()
                .list(offer.borrower(), offer.card().id().value())));
    }

    private Answer quote(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        LoanRequest asked = LoanCalls.inQuery(call, offer.card().id().value());
        return Answer.json(OfferedScheduleJson.of(
                useCases.quoteLoan().quote(offer.borrower(), asked).schedule()));
    }

    private Answer book(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        throw new Refused(useCases.bookLoan()
                .book(
                        door(call, offer, CONFIRM_LOAN),
                        offer.borrower(),
                        LoanCalls.inBody(call, offer.card().id().value()),
                        LoanCalls.payout(call)));
    }

    private Answer confirm(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        return Answer.json(new BookedJson(useCases.confirmLoan()
                .confirm(door(call, offer, CONFIRM_LOAN), offer.borrower(), flow(call))
                .value()));
    }

    private Answer consolidate(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        AskedConsolidation asked =
                MergeCalls.consolidation(call, offer.card().id().value());
        throw new Refused(useCases.merge()
                .consolidateLoans()
                .consolidate(door(call, offer, CONFIRM_CONSOLIDATION), offer.borrower(), asked));
    }

    private Answer confirmConsolidation(Call call) {
        Offered offer = LoanCalls.offer(call, useCases);
        BookedLoan booked = useCases.merge()
                .confirmConsolidation()
                .confirm(door(call, offer, CONFIRM_CONSOLIDATION), offer.borrower(), flow(call));
        return Answer.json(ConsolidatedJson.of(booked));
    }

    private static LoanDoor door(Call call, Offered offer, Purpose purpose) {
        AccessToken token = call.caller().token();
        return new LoanDoor(new FlowOwner(token.space(), token.client().value(), ""), purpose, offer.id());
    }

    private static ControlFlowId flow(Call call) {
        return new ControlFlowId(call.json().path("controlFlowId").asText());
    }

    /** A loan that was booked. */
    private record BookedJson(String loanReferenceId) {}
}
