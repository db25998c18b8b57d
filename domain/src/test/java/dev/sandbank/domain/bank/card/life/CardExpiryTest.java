package dev.sandbank.domain.bank.card.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Case M56: how long a card is good. */
class CardExpiryTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 15);
    private static final LocalDate LAST = LocalDate.of(2029, 2, 28);

    @Example
    void cardIsGoodThroughTheLastDayOfItsMonth_M56() {
        assertThat(CardExpiry.lastDay(ISSUED)).isEqualTo(LAST);
        assertThat(on(LAST, CardStatus.BLOCKED, ISSUED)).isEqualTo(CardStatus.BLOCKED);
        assertThat(on(LAST.plusDays(1), CardStatus.BLOCKED, ISSUED)).isEqualTo(CardStatus.EXPIRED);
        assertThat(on(LAST.plusDays(1), CardStatus.INACTIVE, ISSUED)).isEqualTo(CardStatus.EXPIRED);
    }

    @Example
    void cardThatWasInUseWhenItWasRenewedIsGoodForFiveMoreYears_M56() {
        LocalDate renewal = CardExpiry.renewalDay(LAST);
        assertThat(on(LAST.plusDays(1), CardStatus.BLOCKED, renewal)).isEqualTo(CardStatus.EXPIRED);
        LocalDate after = renewal.plusDays(1);
        assertThat(on(LAST.plusDays(1), CardStatus.BLOCKED, after)).isEqualTo(CardStatus.BLOCKED);
        assertThat(on(LocalDate.of(2034, 2, 28), CardStatus.BLOCKED, after)).isEqualTo(CardStatus.BLOCKED);
        assertThat(on(LocalDate.of(2034, 3, 1), CardStatus.BLOCKED, after)).isEqualTo(CardStatus.EXPIRED);
    }

    @Property(tries = 200)
    void cardInUseAndOneThatIsGoneStayWhatTheyAre(@ForAll CardStatus state, @ForAll @IntRange(max = 20_000) int days) {
        if (state != CardStatus.INACTIVE && state != CardStatus.BLOCKED) {
            assertThat(on(ISSUED.plusDays(days), state, ISSUED)).isEqualTo(state);
        }
    }

    private static CardStatus on(LocalDate day, CardStatus state, LocalDate since) {
        return CardExpiry.on(day, state, ISSUED, since);
    }
}
