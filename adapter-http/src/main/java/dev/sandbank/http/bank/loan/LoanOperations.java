package dev.sandbank.http.bank.loan;

import dev.sandbank.application.LoanUseCases;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LoanDoor;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.Map;

/** Loans on cards: offers, what they cost, booking, and those that run. */
public final class LoanOperations {

    private final LoanUseCases useCases;

    public LoanOperations(LoanUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of(
                "listLoanOffers", this::offers,
                "listLoans", this::loans,
                "listDisbursementOptions", this::disbursementOptions,
                "listOfferDisbursementOptions", call -> Answer.json(DisbursementOptionsJson.ofAll()),
                "listLoanPlans", this::plans,
                "quoteLoan", this::quote,
                "readLoanSchedule", this::schedule,
                "bookLoan", this::book,
                "confirmLoan", this::confirm);
    }

    private Answer offers(Call call) {
        Borrower borrower = LoanCalls.borrower(call);
        return Answer.json(LoanOffersJson.of(useCases.listLoanOffers().list(borrower), borrower.card() != null));
    }

    private Answer loans(Call call) {
        return Answer.json(
                LoansJson.of(useCases.listCardLoans().list(LoanCalls.borrower(call), LoanCalls.account(call))));
    }

    private Answer disbursementOptions(Call call) {
        return Answer.json(DisbursementOptionsJson.of(
                useCases.listDisbursementOptions().list(LoanCalls.borrower(call), LoanCalls.account(call))));
    }

    private Answer plans(Call call) {
        String field = FieldPlace.inPath(LoanCalls.LOAN_AMOUNT);
        AskedAmount amount = LoanCalls.amount(field, call.pathParam(LoanCalls.LOAN_AMOUNT));
        return Answer.json(LoanPlansJson.of(
                useCases.listLoanPlans().list(LoanCalls.borrower(call), LoanCalls.account(call), amount)));
    }

    private Answer quote(Call call) {
        return Answer.json(LoanScheduleJson.quoted(useCases.quoteLoan()
                .quote(LoanCalls.borrower(call), LoanCalls.inQuery(call, LoanCalls.account(call)))
                .schedule()));
    }

    private Answer schedule(Call call) {
        return Answer.json(LoanScheduleJson.booked(
                useCases.readLoanSchedule().read(LoanCalls.borrower(call), call.pathParam("loanReferenceId"))));
    }

    /** Never answered by success: a one-time code must be presented first (403 {@code mfaRequired}). */
    private Answer book(Call call) {
        StepUpRequired waiting = useCases.bookLoan()
                .book(
                        LoanDoor.ofCustomer(LoanCalls.owner(call)),
                        LoanCalls.borrower(call),
                        LoanCalls.inBody(call, LoanCalls.account(call)),
                        LoanCalls.payout(call));
        throw new Refused(waiting);
    }

    private Answer confirm(Call call) {
        ControlFlowId flow = new ControlFlowId(call.json().path("controlFlowId").asText());
        LoanReference booked = useCases.confirmLoan()
                .confirm(LoanDoor.ofCustomer(LoanCalls.owner(call)), LoanCalls.borrower(call), flow);
        return Answer.json(new BookedJson(booked.value()));
    }

    /** A loan that was booked. */
    private record BookedJson(String loanReferenceId) {}
}
