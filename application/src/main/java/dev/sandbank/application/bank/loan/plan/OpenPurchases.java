package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be paid in instalments on a card: purchases that are on no statement yet and of which nothing was given back,
 * and the balance of the last statement. What is only held cannot, because it may go or change.
 */
public record OpenPurchases(BankViews views) {

    /** The lines of purchases that are large enough and in no plan, newest first. */
    List<Transaction> lines(Borrower borrower, LoanCarrier carrier, PlanSource source) {
        TransactionStatus status =
                source == PlanSource.PENDING_TRANSACTION ? TransactionStatus.PENDING : TransactionStatus.UNBILLED;
        return history(borrower, carrier)
                .filter(line -> line.status() == status)
                .filter(line -> !isPlanned(borrower, line.movement().reference()))
                .toList();
    }

    /** The same as purchases, pending ones first. */
    List<PlannedPurchase> all(Borrower borrower, LoanCarrier carrier) {
        LocalDate today = view(borrower).key().bank().today();
        return Stream.of(PlanSource.PENDING_TRANSACTION, PlanSource.TRANSACTION)
                .flatMap(source -> lines(borrower, carrier, source).stream())
                .map(line -> PlannedPurchase.of(line, today))
                .toList();
    }

    /** The purchase that a caller names, also if it is in a plan already. */
    Optional<PlannedPurchase> named(Borrower borrower, LoanCarrier carrier, String name) {
        LocalDate today = view(borrower).key().bank().today();
        return history(borrower, carrier)
                .map(line -> PlannedPurchase.of(line, today))
                .filter(purchase -> purchase.isCalled(name))
                .findFirst();
    }

    /** The balance of the last statement, as something to pay; empty if it is too small or in a plan already. */
    Optional<PlannedPurchase> statement(Borrower borrower, LoanCarrier carrier) {
        LocalDate today = view(borrower).key().bank().today();
        return card(borrower, carrier).map(CardTerms::credit).flatMap(credit -> {
            PlannedPurchase statement = PlannedPurchase.ofStatement(
                    carrier.account(), credit.statementOn(), credit.statementBalance(), today);
            return isLargeEnough(statement.amount()) && !isPlanned(borrower, statement.reference())
                    ? Optional.of(statement)
                    : Optional.empty();
        });
    }

    /** The terms of the card's account; empty if it has no credit. */
    Optional<CardTerms> card(Borrower borrower, LoanCarrier carrier) {
        return view(borrower)
                .holdings()
                .find(carrier.account())
                .map(Account::terms)
                .filter(CardTerms.class::isInstance)
                .map(CardTerms.class::cast);
    }

    private Stream<Transaction> history(Borrower borrower, LoanCarrier carrier) {
        BankView view = view(borrower);
        Set<String> notStanding = new Corrections(view.bank().journal().entries()).notStanding();
        return views.history(view, carrier.account()).transactions().stream()
                .filter(line -> line.isDebit()
                        && line.status() != TransactionStatus.BILLED
                        && line.movement().purpose() == Purpose.PURCHASE
                        && isLargeEnough(line.amount())
                        && !notStanding.contains(line.movement().reference()));
    }

    private boolean isPlanned(Borrower borrower, String reference) {
        return view(borrower).bank().journal().records(BookedLoan.KIND).stream()
                .anyMatch(plan -> plan.paysFor(reference));
    }

    private static boolean isLargeEnough(Money amount) {
        return amount.compareTo(InstalmentPlan.least(amount.currency())) >= 0;
    }

    private BankView view(Borrower borrower) {
        return views.of(borrower.viewer());
    }
}
