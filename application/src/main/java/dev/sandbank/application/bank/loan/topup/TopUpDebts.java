package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.loan.topup.TopUpOffer;
import dev.sandbank.domain.bank.loan.topup.TopUpRules;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody who applied for a top-up owes, inside a unit of work.
 *
 * @param seeded the loans of the seed on the card
 */
record TopUpDebts(OpenLoans loans, List<CardLoan> seeded) {

    /**
     * What the bank would lend now.
     *
     * @throws Refused LOAN_ENDED if the loan that is topped up has ended
     */
    TopUpOffer offer(TopUpApplication application) {
        CustomerId customer = application.customer();
        Currency currency = application.wish().carrier().currency();
        Money none = Money.zero(currency);
        LoanReference old = application.wish().old();
        Money outstanding = old == null ? none : settled(old, customer);
        Money others = running()
                .filter(loan -> !loan.reference().equals(old))
                .map(RunningLoan::nextAmount)
                .filter(amount -> amount.currency() == currency)
                .reduce(none, Money::plus);
        Money income = Objects.requireNonNullElse(application.income(), none);
        TopUpRules rules = new TopUpRules(customer.market(), application.loanKind(), loans.today());
        return new TopUpOffer(loans.today(), outstanding, rules.choices(income, others, outstanding));
    }

    private Money settled(LoanReference old, CustomerId customer) {
        return loans.find(old.value())
                .or(() -> seeded.stream()
                        .filter(loan -> loan.reference().equals(old))
                        .findFirst()
                        .map(loan -> BookedLoan.adopted(loan, customer)))
                .filter(BookedLoan::isRunning)
                .map(loan -> loan.settlement(loans.today()).amount())
                .orElseThrow(() -> new Refused(LoanRefusal.LOAN_ENDED));
    }

    /** Those that run: of the seed those of which there is no record, and those that were booked. */
    private Stream<RunningLoan> running() {
        List<BookedLoan> booked = loans.all();
        return Stream.concat(
                seeded.stream()
                        .filter(loan ->
                                booked.stream().noneMatch(one -> one.reference().equals(loan.reference()))),
                booked.stream().filter(BookedLoan::isRunning));
    }
}
