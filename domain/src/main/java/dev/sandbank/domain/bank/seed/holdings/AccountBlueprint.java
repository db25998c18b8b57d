package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an account that do not depend on the day.
 *
 * @param seed the seed of the account's random values
 * @param tag two characters that tell the account from all others of the market
 * @param balance the usual balance; the principal of a time deposit, the debt that a line of credit carries, the monthly
 *     spending of a card. The balance of a recorded account is the balance or debt of every day
 * @param ceiling the limit of a credit, the principal of a loan, or the overdraft limit of an account for daily life
 * @param card figures of a credit card, null for other kinds
 * @param isRecorded whether the account was seen at the public sandbox, so that its balance never moves
 * @param written what somebody wrote down for the account; null if the seed makes its history
 */
@RecordBuilder
public record AccountBlueprint(
        SeedName seed,
        String tag,
        AccountId id,
        AccountKind kind,
        Product product,
        @Nullable String nickname,
        MaskedNumber number,
        Money balance,
        Money ceiling,
        AccountUse habit,
        @Nullable CardFigures card,
        boolean isRecorded,
        @Nullable WrittenAccount written) {

    private static final int PURCHASE_DAYS = 2;

    public AccountStatus status() {
        return habit == AccountUse.DORMANT ? AccountStatus.DORMANT : AccountStatus.ACTIVE;
    }

    public Currency currency() {
        return balance.currency();
    }

    public LedgerAccount ledgerAccount() {
        return LedgerAccount.of(id);
    }

    public boolean isUsed() {
        return habit == AccountUse.USUAL || habit == AccountUse.NEW;
    }

    /**
     * The day on which a movement is booked for good. Until then it is pending: it lowers the available amount and not
     * the balance. A purchase is booked on the second day after it, everything else at once. Purchases on a recorded
     * deposit are booked at once too, because its balance and its available amount were seen to be equal; so are those
     * of a written account, because its balance was written as well.
     */
    public LocalDate bookingDayOf(Movement movement) {
        boolean waits =
                movement.purpose() == Purpose.PURCHASE && !((isRecorded || written != null) && kind.isDeposit());
        return waits ? movement.date().plusDays(PURCHASE_DAYS) : movement.date();
    }

    /** The dice for one purpose of this account. */
    public Dice dice(String... purpose) {
        return Dice.of(seed, tag, id.value(), Dice.of(SeedName.DEFAULT, purpose).hex(16));
    }
}
