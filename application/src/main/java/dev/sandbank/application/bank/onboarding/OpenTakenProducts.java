package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.onboarding.TakenProduct;
import dev.sandbank.domain.bank.onboarding.credit.Catalogue;
import dev.sandbank.domain.bank.onboarding.credit.ProductKind;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.onboarding.opened.OpenedCard;
import dev.sandbank.domain.bank.onboarding.opened.OpenedProducts;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.Locale;

/** Opens what a customer took of an offer: an account, and a card on it that has to be switched on. */
public record OpenTakenProducts(BankRecords records, SeedNames seeds) {

    private static final int ID_DIGITS = 88;
    private static final int CLOAKED_DIGITS = 128;
    private static final int LAST_FOUR = 4;

    /**
     * Opens a product, inside a unit of work; nothing if its kind opens no account.
     *
     * @param cause the id of what it comes of; the ids follow from it, so that it can never open two accounts for one
     *     product
     */
    public void open(SpaceId space, String cause, TakenProduct taken, Profile customer, LocalDate today) {
        ProductKind kind = kind(customer.customer().market(), taken);
        if (!OpenedAccount.opens(kind)) {
            return;
        }
        OpenedAccount opened = opened(space, cause, taken, customer, today);
        records.put(space, OpenedAccount.KIND, opened);
        OpenedCard card = opened.card();
        if (card != null) {
            records.put(space, CardChange.KIND, OpenedProducts.notSwitchedOn(opened, card));
        }
    }

    private OpenedAccount opened(SpaceId space, String cause, TakenProduct taken, Profile customer, LocalDate today) {
        Dice dice = Dice.of(seeds.of(space), "opened account", cause, taken.product());
        AccountId account = new AccountId(dice.hex(ID_DIGITS));
        String lastFour = dice.digits(LAST_FOUR);
        OpenedCard card = kind(customer.customer().market(), taken) == ProductKind.CREDIT_CARD
                ? new OpenedCard(
                        new CardId(dice.hex(ID_DIGITS)),
                        dice.hex(CLOAKED_DIGITS),
                        customer.name().full().toUpperCase(Locale.ROOT))
                : null;
        return new OpenedAccount(account, customer.customer(), taken.product(), taken.amount(), today, lastFour, card);
    }

    private static ProductKind kind(Market market, TakenProduct taken) {
        return Catalogue.find(market, taken.product()).orElseThrow().kind();
    }
}
