package dev.sandbank.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.InstantArbitraries;
import dev.sandbank.domain.market.Market;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Customers' names and sessions. */
class CustomerTest {

    @Provide
    Arbitrary<CustomerId> customers() {
        return CustomerArbitraries.customers();
    }

    @Provide
    Arbitrary<CustomerSession> sessions() {
        return CustomerArbitraries.sessions();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    @Property
    void userIdIsKeptInOneSpelling(@ForAll("customers") CustomerId customer) {
        assertThat(new CustomerId(customer.market(), "  " + customer.userId() + " "))
                .isEqualTo(customer);
    }

    @Example
    void userIdsCompareWithoutRegardToCase() {
        assertThat(new CustomerId(Market.SG, "SandBoxUser1")).isEqualTo(new CustomerId(Market.SG, "SANDBOXUSER1"));
        assertThat(new CustomerId(Market.SG, "SandboxUser1")).isNotEqualTo(new CustomerId(Market.HK, "SandboxUser1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankUserIdIsRefused(String userId) {
        assertThatThrownBy(() -> new CustomerId(Market.SG, userId)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountId(userId)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void userIdOver64CharactersIsRefused() {
        assertThat(new CustomerId(Market.SG, "x".repeat(64)).userId()).hasSize(64);
        assertThatThrownBy(() -> new CustomerId(Market.SG, "x".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sessionLivesTwentyMinutesAndLaterNeverRevivesIt(
            @ForAll("sessions") CustomerSession session,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two) {
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        assertThat(session.liveAt(later) && !session.liveAt(earlier)).isFalse();
        assertThat(session.expiresAt()).isEqualTo(session.startedAt().plus(Duration.ofMinutes(20)));
        assertThat(session.liveAt(session.expiresAt())).isFalse();
        assertThat(session.liveAt(session.expiresAt().minusMillis(1))).isTrue();
    }
}
