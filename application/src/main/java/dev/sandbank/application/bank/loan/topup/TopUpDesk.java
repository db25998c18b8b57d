package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Takes a step with an application for a top-up that depends on what the customer owes. */
final class TopUpDesk {

    private final LendingCards cards;
    private final LoanWork work;
    private final TopUps topUps;
    private final Transactions transactions;

    TopUpDesk(BankViews views, LoanWork work, BankRecords records, Transactions transactions) {
        this.cards = new LendingCards(views);
        this.work = work;
        this.topUps = new TopUps(records);
        this.transactions = transactions;
    }

    LendingCards cards() {
        return cards;
    }

    /**
     * The application after the step, which is one unit of work.
     *
     * @throws Refused RESOURCE_UNKNOWN, or what the step refuses; then nothing changed
     */
    TopUpApplication take(TopUpClaim claim, TopUpStep step) {
        OpenLoans loans = work.open(
                claim.borrower().viewer().space(), claim.borrower().viewer().customer());
        // The loans of the seed follow from the card alone, which never changes, so they are read before the unit.
        List<CardLoan> seeded = cards.seeded(
                        claim.borrower(),
                        transactions.run(() -> topUps.find(claim)).wish().carrier())
                .toList();
        return transactions.in(claim.borrower().viewer().space()).run(() -> {
            TopUpApplication before = topUps.find(claim);
            TopUpApplication after = step.take(before, new TopUpDebts(loans, seeded));
            topUps.put(claim.borrower().viewer().space(), after);
            return after;
        });
    }

    /** A step, inside the unit of work. */
    interface TopUpStep {
        TopUpApplication take(TopUpApplication before, TopUpDebts debts);
    }
}
