package dev.sandbank.domain.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BalanceTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LedgerAccount MINE = new LedgerAccount("account:mine");
    private static final LedgerAccount SHOP = LedgerAccount.outside("shop");
    private static final Unit SGD = Unit.of(Currency.SGD);

    @Property(tries = 200)
    void timeOnlyMovesAmountsFromPendingToPosted(
            @ForAll @Size(max = 20) List<@IntRange(min = -500, max = 500) Integer> cents,
            @ForAll @IntRange(min = 0, max = 6) int days) {
        List<JournalEntry> entries = entries(cents);
        Balance balance = Balance.of(entries, MINE, SGD, DAY.plusDays(days));
        Balance later = Balance.of(entries, MINE, SGD, DAY.plusDays(days + 1L));

        long total = cents.stream().mapToLong(Integer::longValue).sum();
        assertThat(balance.booked() - balance.held() + balance.coming()).isEqualTo(total);
        assertThat(later.available()).isGreaterThanOrEqualTo(balance.available());
        assertThat(later.held()).isLessThanOrEqualTo(balance.held());
    }

    @Property(tries = 100)
    void oneSideGainsWhatTheOtherLoses(@ForAll @Size(max = 20) List<@IntRange(min = -500, max = 500) Integer> cents) {
        List<JournalEntry> entries = entries(cents);
        Balance mine = Balance.of(entries, MINE, SGD, DAY.plusDays(2));
        Balance shop = Balance.of(entries, SHOP, SGD, DAY.plusDays(2));

        assertThat(shop.booked()).isEqualTo(-mine.booked());
        assertThat(shop.coming()).isEqualTo(mine.held());
        assertThat(shop.held()).isEqualTo(mine.coming());
    }

    @Example
    void entryIsNotPostedBeforeItIsBooked() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(1, 5, -1));
    }

    @Example
    void placesOfASpaceHaveReferencesThatDiffer() {
        JournalPlace first = JournalPlace.of(1, CUSTOMER, NOON);

        assertThat(first.reference("PWTFT")).isEqualTo("PWTFT261122J000001");
        assertThat(first.next().reference("PWTFT")).isEqualTo("PWTFT261122J000002");
        assertThat(JournalPlace.of(36L * 36 * 36, CUSTOMER, NOON).reference("PWTFT"))
                .isEqualTo("PWTFT261122J001000");
        assertThatIllegalArgumentException().isThrownBy(() -> JournalPlace.of(0, CUSTOMER, NOON));
    }

    @Example
    void unitIsACurrencyOrPoints() {
        assertThat(Unit.of(Currency.JPY)).hasToString("JPY").isNotEqualTo(Unit.POINTS);
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("XXX"));
    }

    private static List<JournalEntry> entries(List<Integer> cents) {
        List<JournalEntry> entries = new ArrayList<>();
        for (int at = 0; at < cents.size(); at++) {
            entries.add(entry(at + 1, cents.get(at), at % 5));
        }
        return entries;
    }

    private static JournalEntry entry(int sequence, long cents, int days) {
        Entry entry = Entry.move("e" + sequence, DAY, SHOP, MINE, new Money(cents, Currency.SGD));
        return new JournalEntry(
                JournalPlace.of(sequence, CUSTOMER, NOON),
                EntryKind.CARD_PAYMENT,
                entry,
                DAY.plusDays(days),
                "Shop",
                null);
    }
}
