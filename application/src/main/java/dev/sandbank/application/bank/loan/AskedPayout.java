package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a caller wants the money of a loan to go.
 *
 * @param account the id of an account, or null
 * @param outside somebody at another bank, or null
 */
public record AskedPayout(
        @Nullable String account, @Nullable String outside) {

    /** For callers who did not say. */
    public static final AskedPayout ANYWHERE = new AskedPayout(null, null);

    private static final int LONGEST_NAME = 80;

    /**
     * The place: the account, if the borrower has it and it is in the currency of the loan; else the bank account that
     * was named; else the first deposit that can pay, or the account of the loan itself.
     *
     * @throws Refused PAYOUT_ACCOUNT_UNKNOWN for an account that will not do, if the borrower is strict
     */
    public Payout checked(Borrower borrower, BankView view, LoanCarrier carrier) {
        if (account != null) {
            Payout own = suitable(view, carrier)
                    .filter(one -> one.id().value().equals(account))
                    .findFirst()
                    .map(one -> Payout.to(one.id()))
                    .orElse(null);
            if (own != null) {
                return own;
            }
            if (borrower.strict()) {
                throw new Refused(LoanRefusal.PAYOUT_ACCOUNT_UNKNOWN);
            }
        }
        return outside == null
                ? firstDeposit(view, carrier)
                : Payout.outside(outside.substring(0, Math.min(outside.length(), LONGEST_NAME)));
    }

    private static Payout firstDeposit(BankView view, LoanCarrier carrier) {
        return suitable(view, carrier)
                .filter(one -> one.kind().isDeposit())
                .findFirst()
                .map(one -> Payout.to(one.id()))
                .orElseGet(() -> Payout.to(carrier.account()));
    }

    private static Stream<Account> suitable(BankView view, LoanCarrier carrier) {
        return view.bank().seeded().accounts().stream()
                .filter(one -> one.kind().canPay() && one.currency() == carrier.currency());
    }
}
