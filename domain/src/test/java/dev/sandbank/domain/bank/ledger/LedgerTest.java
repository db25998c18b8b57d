package dev.sandbank.domain.bank.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LedgerAccount SHOP = LedgerAccount.outside("shop");
    private static final LedgerAccount MINE = new LedgerAccount("account:mine");
    private static final Money TEN = Money.of("10", Currency.SGD);

    @Test
    void entryOutOfBalanceIsRefused() {
        List<Posting> postings = List.of(new Posting(MINE, TEN), new Posting(SHOP, TEN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry("a", DAY, postings))
                .withMessageContaining("out of balance");
    }

    @Test
    void entryOfDifferentCurrenciesIsOutOfBalance() {
        List<Posting> postings = List.of(new Posting(MINE, TEN), new Posting(SHOP, Money.of("-10", Currency.USD)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Entry("a", DAY, postings));
    }

    @Test
    void oneSidedEntryIsRefused() {
        List<Posting> postings = List.of(new Posting(MINE, Money.zero(Currency.SGD)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Entry("a", DAY, postings));
    }

    @Test
    void entryAddedTwiceCountsOnce() {
        Entry entry = Entry.move("a", DAY, SHOP, MINE, TEN);
        Ledger ledger = new Ledger(List.of(entry, Entry.move("a", DAY, SHOP, MINE, TEN)));

        assertThat(ledger.entries()).containsExactly(entry);
        assertThat(ledger.balance(MINE, Currency.SGD)).isEqualTo(TEN);
        assertThat(ledger.balance(SHOP, Currency.SGD)).isEqualTo(TEN.negate());
        assertThat(ledger.sum(Currency.SGD)).isEqualTo(Money.zero(Currency.SGD));
    }

    @Test
    void twoEntriesMustNotShareAReference() {
        List<Entry> entries = List.of(Entry.move("a", DAY, SHOP, MINE, TEN), Entry.move("a", DAY, MINE, SHOP, TEN));

        assertThatIllegalArgumentException().isThrownBy(() -> new Ledger(entries));
    }
}
