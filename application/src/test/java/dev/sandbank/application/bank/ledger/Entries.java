package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Entries for tests of other things than what is booked. */
public final class Entries {

    private Entries() {}

    /** Books some entry at an instant. */
    public static void bookAt(Stores stores, SpaceId space, Instant at) {
        stores.transactions().run(() -> {
            JournalPlace place =
                    JournalPlace.of(stores.journal().nextSequence(space), TestCustomer.EVERYTHING.in(Market.SG), at);
            CardPayment payment = new CardPayment(
                    place,
                    new CardId("c1"),
                    new AccountId("a1"),
                    new MerchantName("Corner Shop"),
                    new Money(5, Currency.SGD));
            stores.journal().add(space, payment.entry());
            return place;
        });
    }
}
