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
import org.junit.jupiter.api.Test;

/** M49-M52: what a hold does to a balance, and what ends it. */
class HoldTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OVER = DAY.plusDays(7);
    private static final LedgerAccount MINE = new LedgerAccount("account:mine");
    private static final LedgerAccount SHOP = LedgerAccount.outside("shop");
    private static final JournalEntry HOLD = held(1_000);
    private static final Unit SGD = Unit.of(Currency.SGD);

    @Test
    void holdLowersWhatIsAvailableAndNotWhatIsBooked_M49() {
        assertThat(balance(DAY, HOLD)).isEqualTo(new Balance(0, 1_000, 0));
        assertThat(balance(DAY, HOLD).available()).isEqualTo(-1_000);
        assertThat(Balance.of(List.of(HOLD), SHOP, SGD, DAY)).isEqualTo(new Balance(0, 0, 1_000));
    }

    @Test
    void holdIsOverOnItsDayWithoutAnyEntry_M51() {
        assertThat(only(HOLD).on(OVER.minusDays(1))).isEqualTo(HoldState.OPEN);
        assertThat(balance(OVER.minusDays(1), HOLD).held()).isEqualTo(1_000);
        assertThat(only(HOLD).on(OVER)).isEqualTo(HoldState.EXPIRED);
        assertThat(balance(OVER, HOLD)).isEqualTo(Balance.NOTHING);
    }

    @Test
    void releasedHoldLeavesNothingOnAnyDay_M50() {
        JournalEntry release = only(HOLD).release(place(2));

        assertThat(only(HOLD, release).on(DAY)).isEqualTo(HoldState.VOIDED);
        assertThat(balance(DAY, HOLD, release)).isEqualTo(Balance.NOTHING);
        assertThat(balance(OVER, HOLD, release)).isEqualTo(Balance.NOTHING);
        assertThat(Balance.of(List.of(HOLD, release), SHOP, SGD, DAY)).isEqualTo(Balance.NOTHING);
    }

    @Test
    void settledHoldMovesOnlyWhatWasCapturedAndKeepsTheReferenceOfItsLine_M50_M52() {
        List<JournalEntry> entries = new ArrayList<>(List.of(HOLD));
        entries.addAll(only(HOLD).settle(place(2), moved("any", 600).postings()));

        assertThat(Hold.of(entries)).singleElement().satisfies(hold -> {
            assertThat(hold.on(DAY)).isEqualTo(HoldState.CAPTURED);
            assertThat(hold.on(OVER)).isEqualTo(HoldState.CAPTURED);
        });
        assertThat(Balance.of(entries, MINE, SGD, DAY)).isEqualTo(new Balance(-600, 0, 0));
        assertThat(Balance.of(entries, MINE, SGD, OVER)).isEqualTo(new Balance(-600, 0, 0));
        assertThat(entries.get(2).lineReference()).isEqualTo(HOLD.reference());
        assertThat(entries.get(2).takenFrom(MINE, SGD)).isEqualTo(600);
        assertThat(entries.get(1).takenFrom(MINE, SGD)).isEqualTo(-1_000);
    }

    @Test
    void entryThatIsCancelledWhilePendingTakesNothingOnAnyDay() {
        JournalEntry pending = entry(1, moved("p", 300), DAY.plusDays(2), EntryLink.MOVES);
        JournalEntry cancel = entry(2, moved("c", -300), DAY.plusDays(2), EntryLink.to("p", EntryEffect.CANCELS));

        for (int days = 0; days < 4; days++) {
            assertThat(balance(DAY.plusDays(days), pending, cancel)).isEqualTo(Balance.NOTHING);
        }
    }

    @Test
    void whatEndsAnEntryNamesIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryLink(EntryEffect.RELEASES, null, false));
        assertThat(Hold.find(List.of(HOLD), HOLD.reference())).contains(only(HOLD));
        assertThat(Hold.find(List.of(HOLD), "other")).isEmpty();
    }

    private static Hold only(JournalEntry... entries) {
        return Hold.of(List.of(entries)).get(0);
    }

    private static Balance balance(LocalDate day, JournalEntry... entries) {
        return Balance.of(List.of(entries), MINE, SGD, day);
    }

    private static JournalEntry held(long cents) {
        return entry(1, moved("h", cents), OVER, EntryLink.HOLDS);
    }

    private static Entry moved(String reference, long cents) {
        return Entry.move(reference, DAY, MINE, SHOP, new Money(cents, Currency.SGD));
    }

    private static JournalPlace place(long sequence) {
        return JournalPlace.of(sequence, CUSTOMER, Instant.parse("2026-11-22T04:00:00Z"));
    }

    private static JournalEntry entry(long sequence, Entry entry, LocalDate postsOn, EntryLink link) {
        return new JournalEntry(place(sequence), EntryKind.CARD_PAYMENT, entry, postsOn, "Shop", null, null, link);
    }
}
