package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedPayout;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/** Books loans that pay debts at other banks; all of them or none. */
public final class BookBalanceTransfer {

    private final LendingCards cards;
    private final LoanWork work;

    public BookBalanceTransfer(BankViews views, LoanWork work) {
        this.cards = new LendingCards(views);
        this.work = work;
    }

    /**
     * The loans, one for each debt.
     *
     * @param id of the card or its account
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_LOANS, INPUT_INVALID, PAYOUT_ACCOUNT_UNKNOWN, LOANS_FULL, or as
     *     {@link Account#hold} for the fee
     */
    public List<BookedLoan> book(Borrower borrower, String id, AskedTenor tenor, List<Debt> debts) {
        LoanCarrier carrier = cards.ofAccount(borrower, id);
        BankView view = cards.views().of(borrower.viewer());
        DueDays days = new DueDays(
                cards.today(borrower),
                tenor.checked(borrower.strict()),
                DayCount.of(borrower.viewer().customer().market()));
        List<LoanOrder> orders = new ArrayList<>();
        for (Debt debt : debts) {
            Money amount = debt.amount().in(carrier.currency());
            if (borrower.strict() && !LoanOffer.covers(amount)) {
                throw debt.amount().wrong(FieldFault.Kind.OUT_OF_RANGE);
            }
            orders.add(LoanOrder.of(
                    carrier,
                    borrower.reckoning()
                            .quote(LoanKind.BALANCE, amount, days)
                            .orElseThrow(() -> debt.amount().wrong(FieldFault.Kind.OUT_OF_RANGE)),
                    debt.payout().checked(borrower, view, carrier)));
        }
        return work.of(
                borrower.viewer().space(),
                borrower.viewer().customer(),
                loans -> orders.stream().map(loans::book).toList());
    }

    /** A debt at another bank, and where it is paid. */
    public record Debt(AskedAmount amount, AskedPayout payout) {}
}
