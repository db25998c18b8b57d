package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Race;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeTry;

/** A card pays only what it has, and each payment ends once, whoever asks at the same moment (M49, M50). */
public abstract class CardMoneyContentionContract extends StoreContract {

    private static final int CARD = 1;

    @SuppressWarnings("NullAway.Init") // by openTill, before each try
    private Till till;

    @BeforeTry
    void openTill() {
        till = new Till(stores(), new SettableClock());
    }

    @Example
    void paymentsAndHoldsTakeOnlyWhatThereIs() {
        String half = BigDecimal.valueOf(till.available(CARD) / 2 + 1, 2).toPlainString();

        assertThat(Race.refusals(List.of(
                        () -> till.spend(CARD, half),
                        () -> till.spend(CARD, half),
                        () -> till.hold(CARD, half),
                        () -> till.hold(CARD, half))))
                .containsOnlyOnce(Optional.empty());
        assertThat(till.available(CARD)).isNotNegative();
    }

    @Example
    void heldPaymentIsCapturedOrVoidedOnce() {
        long available = till.available(CARD);
        String held = till.hold(CARD, "100");

        List<Boolean> done = Race.refusals(List.of(
                        () -> till.capture(held, null),
                        () -> till.cancel(held),
                        () -> till.capture(held, null),
                        () -> till.cancel(held)))
                .stream()
                .map(Optional::isEmpty)
                .toList();

        assertThat(done).containsOnlyOnce(true);
        boolean captured = done.get(0) || done.get(2);
        assertThat(till.available(CARD)).isEqualTo(captured ? available - 100_00 : available);
    }

    @Example
    void noMoreIsGivenBackThanWasPaid() {
        String paid = till.spend(CARD, "100");
        till.clock.advance(Duration.ofDays(2));
        long available = till.available(CARD);

        assertThat(Race.refusals(4, () -> till.refund(paid, "60"))).containsOnlyOnce(Optional.empty());
        assertThat(till.available(CARD)).isEqualTo(available + 60_00);
    }
}
