package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;

/** When a movement is booked for good. Until then it is pending: it lowers what can be spent, and not the balance. */
public final class Booking {

    private static final int PURCHASE_DAYS = 2;

    private Booking() {}

    /**
     * Purchases on the second day after, everything else at once. On a deposit that was recorded, purchases too: of
     * such an account the balance and what can be spent are known to be the same.
     */
    public static LocalDate dayOf(AccountBlueprint account, Movement movement) {
        boolean waits = movement.purpose() == Purpose.PURCHASE
                && !(account.isRecorded() && account.kind().isDeposit());
        return waits ? movement.date().plusDays(PURCHASE_DAYS) : movement.date();
    }
}
