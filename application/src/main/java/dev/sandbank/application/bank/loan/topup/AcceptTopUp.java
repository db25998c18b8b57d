package dev.sandbank.application.bank.loan.topup;

import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.merge.Consolidation;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.loan.topup.TopUpWish;
import dev.sandbank.domain.bank.onboarding.Step;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/**
 * Books the loan that was offered: it closes the old one and pays the rest to an account of the customer. Nobody asks for a
 * one-time code, because the bank publishes no step for it and the money goes to nobody else.
 */
public final class AcceptTopUp {

    private final TopUpDesk desk;

    AcceptTopUp(TopUpDesk desk) {
        this.desk = desk;
    }

    /**
     * The application with its loan. What was offered is reckoned again, with what the customer owes now.
     *
     * @param to the masked number of the account that the money is paid to
     * @throws Refused RESOURCE_UNKNOWN, PAYOUT_ACCOUNT_UNKNOWN, INPUT_INVALID, APPLICATION_STAGE_WRONG, OFFER_EXPIRED,
     *     PRODUCT_NOT_OFFERED, OFFER_EXCEEDED, LOAN_ENDED, LOANS_FULL, or as {@link Account#hold} for the fee of a further
     *     loan; then nothing changed
     */
    public TopUpApplication accept(TopUpClaim claim, AskedAmount asked, AskedTenor length, String to) {
        List<Account> accounts = accounts(claim.borrower());
        Tenor tenor = length.checked(false);
        return desk.take(claim, (before, debts) -> {
            TopUpWish wish = before.wish();
            Money amount = asked.in(wish.carrier().currency());
            before.require(Step.ACCEPT).requireOffered(amount, tenor, debts.offer(before));
            Payout payout = accounts.stream()
                    .filter(account -> account.currency() == amount.currency()
                            && account.number().value().equals(to))
                    .findFirst()
                    .map(account -> Payout.to(account.id()))
                    .orElseThrow(() -> new Refused(OnboardingRefusal.PAYOUT_ACCOUNT_UNKNOWN));
            LoanReference old = wish.old();
            BookedLoan loan = old == null
                    ? debts.loans()
                            .book(LoanOrder.of(wish.carrier(), further(before, asked, amount, tenor, debts), payout))
                    : new Consolidation(
                                    wish.carrier().id(), List.of(old.value()), amount, tenor, wish.reckoning(), payout)
                            .book(debts.loans(), wish.carrier(), debts.seeded());
            return before.submitted(loan.reference());
        });
    }

    private static LoanQuote further(
            TopUpApplication before, AskedAmount asked, Money amount, Tenor tenor, TopUpDebts debts) {
        DueDays days = new DueDays(
                debts.loans().today(), tenor, DayCount.of(before.customer().market()));
        return before.wish()
                .reckoning()
                .quote(before.loanKind(), amount, days)
                .orElseThrow(() -> asked.wrong(FieldFault.Kind.OUT_OF_RANGE));
    }

    private List<Account> accounts(Borrower borrower) {
        return desk.cards().views().of(borrower.viewer()).holdings().accounts().stream()
                .filter(account -> account.kind().isDeposit() && account.kind().canPay())
                .toList();
    }
}
