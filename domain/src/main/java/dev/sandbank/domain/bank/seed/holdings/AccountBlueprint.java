package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import org.jspecify.annotations.Nullable;

/**
 * All about an account that does not depend on the day.
 *
 * @param seed what the account's draws begin with
 * @param tag two digits that tell the account from all others of the market
 * @param balance what is usually there; of a deposit at term its principal, of a credit the debt that is carried, of a
 *     card what is spent in a month. Of a recorded account what is there or owed on every day it is looked at
 * @param ceiling the limit of a credit, the principal of a loan, how far an account for every day may be overdrawn
 * @param card figures of a credit card, null for other kinds
 * @param isRecorded whether the account was seen at the public sandbox, so that its balance never moves
 */
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
        boolean isRecorded) {

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

    /** Dice for one purpose of this account. */
    public Dice dice(String... purpose) {
        return Dice.of(seed, tag, id.value(), Dice.of(SeedName.DEFAULT, purpose).hex(16));
    }
}
