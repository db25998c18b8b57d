package dev.sandbank.domain.bank.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** M37. */
class DuePlaceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final Instant MORNING = Instant.parse("2026-11-01T08:00:00Z");

    @Provide
    Arbitrary<DuePlace> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).map(SATURDAY::plusDays),
                        Arbitraries.of(DueKind.class),
                        Arbitraries.longs().between(0, 2).map(MORNING::plusSeconds),
                        Arbitraries.of("a", "b", "c"))
                .as(DuePlace::new);
    }

    @Test
    void m37OrderIsDayThenKindThenAgeThenId() {
        DuePlace first = new DuePlace(SATURDAY, DueKind.REPEATING_PAYMENT, MORNING.plusSeconds(9), "z");

        assertThat(List.of(
                        first,
                        new DuePlace(SATURDAY.plusDays(1), DueKind.LOAN_INSTALMENT, MORNING, "a"),
                        new DuePlace(SATURDAY.plusDays(1), DueKind.BILL_PAYMENT, MORNING, "a"),
                        new DuePlace(SATURDAY.plusDays(1), DueKind.BILL_PAYMENT, MORNING.plusNanos(1), "a"),
                        new DuePlace(SATURDAY.plusDays(1), DueKind.BILL_PAYMENT, MORNING.plusNanos(1), "b")))
                .isSorted();
    }

    @Property(tries = 300)
    void m37OrderIsTotal(@ForAll("places") DuePlace one, @ForAll("places") DuePlace other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }
}
