package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes blueprints of the accounts that the public sandbox was seen to answer, with exact values. */
final class RecordedBlueprints {

    /** The income of customers whose income was not recorded: the usual one of the market, in percent. */
    static final int USUAL_INCOME = 100;

    private final SeedName seed;
    private final Currency currency;
    private final List<AccountBlueprint> accounts = new ArrayList<>();

    RecordedBlueprints(SeedName seed, Currency currency) {
        this.seed = seed;
        this.currency = currency;
    }

    List<AccountBlueprint> accounts() {
        return accounts;
    }

    /** Adds an account in the usual currency that has only a balance. */
    RecordedBlueprints add(
            AccountKind kind, Product product, @Nullable String nickname, String lastFour, String id, String balance) {
        return add(kind, product, nickname, lastFour, id, Money.of(balance, currency));
    }

    RecordedBlueprints add(
            AccountKind kind, Product product, @Nullable String nickname, String lastFour, String id, Money balance) {
        return add(kind, product, nickname, lastFour, id, balance, AccountUse.USUAL);
    }

    RecordedBlueprints add(
            AccountKind kind,
            Product product,
            @Nullable String nickname,
            String lastFour,
            String id,
            Money balance,
            AccountUse use) {
        MaskedNumber number = MaskedNumber.ofAccount(lastFour);
        accounts.add(new AccountBlueprint(
                seed,
                tag(),
                new AccountId(id),
                kind,
                product,
                nickname,
                number,
                balance,
                Money.zero(balance.currency()),
                use,
                null,
                true,
                null));
        return this;
    }

    RecordedBlueprints addCard(
            Product product,
            @Nullable String nickname,
            MaskedNumber number,
            String id,
            String owed,
            String limit,
            CardFigures figures) {
        accounts.add(new AccountBlueprint(
                seed,
                tag(),
                new AccountId(id),
                AccountKind.CREDIT_CARD,
                product,
                nickname,
                number,
                Money.of(owed, currency),
                Money.of(limit, currency),
                AccountUse.USUAL,
                figures,
                true,
                null));
        return this;
    }

    private String tag() {
        return ProductMixBlueprints.tag(TestCustomer.EVERYTHING, accounts.size());
    }
}
