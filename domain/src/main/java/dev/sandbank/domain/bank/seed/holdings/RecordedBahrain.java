package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.MaskedNumber;
import dev.sandbank.domain.bank.account.Product;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;
import java.util.Map;

/** What the public sandbox answered for {@code SandboxUser1} in Bahrain. */
public final class RecordedBahrain {

    private static final Product SAVINGS = new Product("KONTO OSZCZEDNOSCIOWE BHD", "0007_SSC20");
    private static final Product CHECKING = new Product("SUB. WALUTOWE CITIGOLD USD", "0001_SAG00");
    private static final Product CARD = new Product("CITIBANK VISA PLATINUM", "0004_VC400");

    private RecordedBahrain() {}

    public static CustomerBlueprint user1(SeedName seed) {
        RecordedBlueprints accounts = new RecordedBlueprints(seed, Currency.BHD)
                .add(
                        AccountKind.SAVINGS,
                        SAVINGS,
                        null,
                        "7556",
                        "63345745333946686651706662332f634a375573535370634d706a6574315a2b534565795270615a3533513d",
                        "2582.18")
                .add(
                        AccountKind.SAVINGS,
                        SAVINGS,
                        null,
                        "7557",
                        "809433290433946686651706662332f634a375573535370634d706a6574315a2b534565795270615a3533664d",
                        "4582.18")
                .add(
                        AccountKind.CHECKING,
                        CHECKING,
                        null,
                        "3260",
                        "4556622f58466e6e4d67717537337969422b746c66646a6865484d7470736d683436393178494c2b3563566d",
                        Money.of("91352.21", Currency.USD),
                        AccountUse.QUIET);
        addCards(accounts);
        return new CustomerBlueprint(
                Market.BH, RecordedBlueprints.USUAL_INCOME, accounts.accounts(), List.of(), Map.of());
    }

    private static void addCards(RecordedBlueprints accounts) {
        accounts.addCard(
                        CARD,
                        null,
                        MaskedNumber.ofCard("2875"),
                        "743552522b34655255764b546638573230424439313956744f4a69414b71584e6a764a654e5272762b44633d",
                        "950",
                        "5400",
                        figures("950", "500", CardHolderType.PRIMARY))
                .addCard(
                        CARD,
                        null,
                        MaskedNumber.ofAccount("5753"),
                        "75334a554163504f696b485862753135706a3571764332357441476832723073705a647469497372776f544d",
                        "3045.87",
                        "10300",
                        figures("3045.87", "150", CardHolderType.SUPPLEMENTARY));
    }

    /** The figures of a card. The recorded available credit equals the amount owed. */
    private static CardFigures figures(String available, String minimumDue, CardHolderType holder) {
        return new CardFigures(
                holder,
                Money.zero(Currency.GBP),
                new CardFigures.Seen(Money.of(available, Currency.BHD), Money.of(minimumDue, Currency.BHD)));
    }
}
