package dev.sandbank.domain.bank.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Points are never negative and never created, whatever is bought, refunded, redeemed and reversed (M64, M65). */
class PointLotsPropertyTest {

    enum Act {
        PAY,
        REFUND,
        REDEEM,
        REVERSE
    }

    record Step(Act act, int days, long points, int which) {}

    private record Paid(String reference, long left) {}

    private record Ordered(OrderId order, long points) {}

    @Property(tries = 400)
    void balanceIsWhatIsLeftOfTheLotsAndAtMostWhatWasBooked(
            @ForAll("steps") List<Step> steps, @ForAll @LongRange(min = 0, max = 300) long opening) {
        PointBook book = new PointBook(opening);
        List<Paid> paid = new ArrayList<>();
        List<Ordered> ordered = new ArrayList<>();
        for (Step step : steps) {
            book.on(book.day().plusDays(step.days()));
            long before = book.available();
            take(step, book, paid, ordered);
            PointLots lots = book.lots();
            long left = lots.lots().stream().mapToLong(PointLot::left).sum();
            long owed = lots.lots().stream().mapToLong(PointLot::owed).sum();
            assertThat(left - owed).isEqualTo(book.booked());
            assertThat(book.available()).isBetween(0L, Math.max(left, 0));
            if (step.act() == Act.REFUND) {
                assertThat(book.available()).isLessThanOrEqualTo(before);
            }
            assertThat(later(lots, book.day())).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        }
    }

    private static void take(Step step, PointBook book, List<Paid> paid, List<Ordered> ordered) {
        switch (step.act()) {
            case PAY -> paid.add(new Paid(book.pay(step.points()), step.points()));
            case REFUND -> {
                if (!paid.isEmpty()) {
                    int which = step.which() % paid.size();
                    Paid purchase = paid.get(which);
                    long points = Math.min(purchase.left(), step.points());
                    if (points > 0) {
                        book.refund(purchase.reference(), points);
                        paid.set(which, new Paid(purchase.reference(), purchase.left() - points));
                    }
                }
            }
            case REDEEM -> {
                long points = Math.min(book.available(), step.points());
                if (points > 0) {
                    ordered.add(new Ordered(book.redeem(points), points));
                }
            }
            case REVERSE -> {
                if (!ordered.isEmpty()) {
                    Ordered order = ordered.remove(step.which() % ordered.size());
                    book.reverse(order.order(), order.points());
                }
            }
        }
    }

    /** What is left of them as time goes by, if nothing else happens after all is posted. */
    private static List<Long> later(PointLots lots, LocalDate day) {
        return List.of(2, 200, 400, 600, 800, 5_000).stream()
                .map(days -> lots.available(day.plusDays(days)))
                .toList();
    }

    @Property(tries = 300)
    void m65PartsOfARefundTakeBackWhatWasEarned(
            @ForAll Currency currency, @ForAll("parts") List<@LongRange(min = 1, max = 50_000_000L) Long> parts) {
        Money left = new Money(parts.stream().mapToLong(Long::longValue).sum(), currency);
        long earned = EarnedPoints.of(left);
        long back = 0;
        for (long part : parts) {
            Money refunded = new Money(part, currency);
            back += EarnedPoints.takenBackBy(left, refunded);
            left = left.minus(refunded);
            assertThat(back).isBetween(0L, earned);
        }
        assertThat(back).isEqualTo(earned);
    }

    @Provide
    Arbitrary<List<Long>> parts() {
        return Arbitraries.longs().between(1, 50_000_000).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.of(0, 0, 1, 2, 30, 200, 400),
                        Arbitraries.longs().between(1, 200),
                        Arbitraries.integers().between(0, 50))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }
}
