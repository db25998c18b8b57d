package dev.sandbank.domain.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.ratelimit.ShareAsk.Need;
import dev.sandbank.domain.ratelimit.ShareAsk.Offer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ClientSharesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Property(tries = 300)
    void theSlotsOfAllNodesAreNeverMoreThanTheLimitAndNeedIsMetFromWhatIsLeft(
            @ForAll @IntRange(min = 1, max = 500) int limit, @ForAll("exchanges") List<Exchange> exchanges) {
        RateLimit rate = new RateLimit(limit);
        ClientShares shares = ClientShares.NONE;
        for (Exchange exchange : exchanges) {
            int has = shares.of(exchange.node()).map(RateShare::slots).orElse(0);
            int keep = has * exchange.keepsPercent() / 100;
            int left = shares.left(rate) + has - keep;
            Offer offer = new Offer(keep, shares.round(), SECOND);
            ClientShares after = shares.exchange(new ShareAsk(exchange.node(), rate, offer, exchange.need()));

            int granted = after.of(exchange.node()).map(RateShare::slots).orElse(0) - keep;
            assertThat(after.left(rate)).isBetween(0, limit);
            assertThat(granted).isGreaterThanOrEqualTo(Math.min(exchange.need().calls(), left));
            assertThat(after.round() > shares.round())
                    .isEqualTo(
                            exchange.need().opens() && granted < exchange.need().calls());
            shares = after;
        }
    }

    @Example
    void aNodeCannotKeepWhatItDoesNotHave() {
        ShareAsk ask = new ShareAsk("one", new RateLimit(60), new Offer(1, 0, SECOND), Need.NOTHING);
        assertThatThrownBy(() -> ClientShares.NONE.exchange(ask)).isInstanceOf(ShareLost.class);
    }

    @Example
    void aRoundIsAnsweredWhenAllOthersButTheSilentOnesHaveAnswered() {
        RateShare late = new RateShare("late", 3, 6, 0, SECOND);
        RateShare prompt = new RateShare("prompt", 3, 7, 0, SECOND.multipliedBy(2));
        ClientShares shares = new ClientShares(7, 0, List.of(late, prompt));

        assertThat(shares.answered(7, "asks", Set.of())).isFalse();
        assertThat(shares.answered(7, "asks", Set.of("late"))).isTrue();
        assertThat(shares.answered(7, "late", Set.of())).isTrue();
        assertThat(shares.othersFreeAfter("asks", Set.of("late"), RateWindow.LENGTH))
                .isEqualTo(prompt.freeAfter());
    }

    @Provide
    Arbitrary<List<Exchange>> exchanges() {
        Arbitrary<Need> need = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(true, false))
                .as(Need::new);
        return Combinators.combine(
                        Arbitraries.of("one", "two", "three"),
                        Arbitraries.integers().between(0, 100),
                        need)
                .as(Exchange::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    record Exchange(String node, int keepsPercent, Need need) {}
}
