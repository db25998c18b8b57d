package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries of every kind, with and without a card, a counterpart and an odd subject. */
public final class EntryArbitraries {

    private static final long LAST = Instant.parse("2199-12-31T00:00:00Z").toEpochMilli();

    private EntryArbitraries() {}

    public static Arbitrary<JournalEntry> entries() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        customers(),
                        Arbitraries.longs().between(0, LAST).map(Instant::ofEpochMilli),
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.strings().ofMaxLength(30),
                        Arbitraries.of("c1", "c2").map(CardId::new).injectNull(0.5),
                        customers()
                                .map(other -> new Counterpart(other, "from = \n Zoë"))
                                .injectNull(0.5),
                        Combinators.combine(
                                        Arbitraries.of(Currency.class),
                                        Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE))
                                .as((currency, minor) -> new Money(minor, currency)))
                .as((sequence, customer, at, kind, subject, card, other, amount) -> {
                    EntryLink link = sequence % 3 == 0
                            ? EntryLink.MOVES
                            : sequence % 3 == 1 ? EntryLink.HOLDS : new EntryLink(EntryEffect.SETTLES, "R1", true);
                    JournalPlace place = JournalPlace.of(sequence, customer, at);
                    Entry entry = Entry.move(
                            place.reference("T"),
                            place.on(),
                            LedgerAccount.of(new AccountId("a1")),
                            LedgerAccount.outside("Café 火鍋"),
                            amount);
                    return new JournalEntry(place, kind, entry, place.on().plusDays(1), subject, card, other, link);
                });
    }

    private static Arbitrary<CustomerId> customers() {
        return Combinators.combine(Arbitraries.of(Market.class), Arbitraries.of("SandboxUser1", "Somebody Else"))
                .as(CustomerId::new);
    }
}
