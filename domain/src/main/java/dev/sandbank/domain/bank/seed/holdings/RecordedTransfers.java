package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Map;

/**
 * The accounts between which the public sandbox let {@code SandboxUser1} of Bahrain transfer money. They are none of
 * those that it listed as the customer's, and programs have their ids written into them.
 */
public final class RecordedTransfers {

    private static final AccountId SAVINGS =
            new AccountId("90007745333946686651706662332f634a375574544020634d706a6574315a2b534565795270615a3533513d");
    private static final AccountId CHECKING =
            new AccountId("76664e6467792f4e53784f4645714f6a6f4f6d53443053582b6359305142594a444e63714b7365536c6c877d");
    private static final AccountId DOLLARS =
            new AccountId("6677332f58466e6e4d67717537337969422b745f44146a6865484d7470736d683436393178494c2b3563566d");
    private static final AccountId CARD =
            new AccountId("788852522b34655255764b546638573230424439313956744f4a69414b71584e6a764a654e5272762b44633d");
    private static final AccountId POUNDS =
            new AccountId("33097745333946686651706662332f634a375574544020634d706a6574315a2b534565795270615a3533513d");

    private RecordedTransfers() {}

    /** The accounts, in the order they were listed. */
    public static CustomerBlueprint user1(SeedName seed) {
        RecordedBlueprints accounts = new RecordedBlueprints(seed, Currency.BHD)
                .add(AccountKind.SAVINGS, savings("BHD"), "James", "9556", SAVINGS.value(), "40582.18")
                .add(
                        AccountKind.CHECKING,
                        product("KONTO OSOBISTE CITIGOLD"),
                        "Antoni",
                        "7364",
                        CHECKING.value(),
                        "8706")
                .add(
                        AccountKind.CHECKING,
                        product("SUB. WALUTOWE CITIGOLD USD"),
                        "Sophia",
                        "6260",
                        DOLLARS.value(),
                        Money.of("60352.21", Currency.USD))
                .addCard(
                        product("CITIBANK VISA PLATINUM"),
                        "Filip",
                        MaskedNumber.ofAccount("7875"),
                        CARD.value(),
                        "2600",
                        "12000",
                        card())
                .add(
                        AccountKind.SAVINGS,
                        savings("GBP"),
                        "Harry",
                        "3336",
                        POUNDS.value(),
                        Money.of("6546.33", Currency.GBP));
        return new CustomerBlueprint(
                Market.BH, RecordedBlueprints.USUAL_INCOME, accounts.accounts(), List.of(), Map.of());
    }

    /** Who could pay which account, in the order they were listed. */
    public static List<Map.Entry<AccountId, List<AccountId>>> payers() {
        return List.of(
                Map.entry(SAVINGS, List.of(DOLLARS, CHECKING, CARD)),
                Map.entry(CHECKING, List.of(SAVINGS, DOLLARS, CARD)),
                Map.entry(DOLLARS, List.of(SAVINGS, CHECKING, CARD, POUNDS)));
    }

    private static CardFigures card() {
        return new CardFigures(
                CardHolderType.PRIMARY,
                Money.zero(Currency.GBP),
                new CardFigures.Seen(Money.of("9400", Currency.BHD), Money.of("2500", Currency.BHD)));
    }

    private static Product savings(String currency) {
        return product("KONTO OSZCZEDNOSCIOWE " + currency);
    }

    /** No code was seen with these names, and no operation tells one of these accounts. */
    private static Product product(String name) {
        return new Product(name, "0007_SSC20");
    }
}
