package dev.sandbank.domain.bank.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final BankingDays SG = BankingDays.of(Market.SG);

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return CalendarArbitraries.recurrences();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }

    /** M34. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
        "2026-01-30, 2026-02-28 2026-03-30 2026-04-30 2026-05-30",
        "2026-01-29, 2026-02-28 2026-03-29 2026-04-29 2026-05-29",
        "2028-01-31, 2028-02-29 2028-03-31 2028-04-30 2028-05-31",
        "2028-01-29, 2028-02-29 2028-03-29 2028-04-29 2028-05-29"
    })
    void m34AnchorDayIsKeptOverShortMonths(LocalDate first, String next) {
        assertThat(dues(new Recurrence(Frequency.MONTHLY, first, RecurrenceEnd.NEVER), 5))
                .containsExactlyElementsOf(Stream.concat(Stream.of(first.toString()), Stream.of(next.split(" ")))
                        .map(LocalDate::parse)
                        .toList());
    }

    /** M34. */
    @Property(tries = 200)
    void m34NoMonthIsSkippedAndTheDayNeverDrifts(@ForAll("days") LocalDate first) {
        List<LocalDate> dues = dues(new Recurrence(Frequency.MONTHLY, first, RecurrenceEnd.NEVER), 60);

        for (int at = 0; at < dues.size(); at++) {
            YearMonth month = YearMonth.from(first).plusMonths(at);
            assertThat(dues.get(at)).isEqualTo(month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth())));
        }
    }

    /** M35. */
    @Test
    void m35QuartersAndYearsKeepTheAnchorDay() {
        assertThat(dues(new Recurrence(Frequency.QUARTERLY, day("2026-11-30"), RecurrenceEnd.NEVER), 6))
                .containsExactly(
                        day("2026-11-30"),
                        day("2027-02-28"),
                        day("2027-05-30"),
                        day("2027-08-30"),
                        day("2027-11-30"),
                        day("2028-02-29"));
        assertThat(dues(new Recurrence(Frequency.YEARLY, day("2024-02-29"), RecurrenceEnd.NEVER), 5))
                .containsExactly(
                        day("2024-02-29"), day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
        assertThat(dues(new Recurrence(Frequency.HALF_YEARLY, day("2026-08-31"), RecurrenceEnd.NEVER), 3))
                .containsExactly(day("2026-08-31"), day("2027-02-28"), day("2027-08-31"));
        assertThat(dues(new Recurrence(Frequency.BI_MONTHLY, day("2026-12-31"), RecurrenceEnd.NEVER), 3))
                .containsExactly(day("2026-12-31"), day("2027-02-28"), day("2027-04-30"));
    }

    /** M36. The first occurrence, and one at the end of a month, are booked on the next banking day. */
    @Test
    void m36OccurrenceMovesToTheNextBankingDayEvenInTheNextMonth() {
        Recurrence monthly = new Recurrence(Frequency.MONTHLY, day("2026-01-31"), RecurrenceEnd.NEVER);

        assertThat(monthly.occurrence(0, SG)).contains(new Occurrence(0, day("2026-01-31"), day("2026-02-02")));
        assertThat(monthly.occurrence(1, SG))
                .as("28 February is a Saturday")
                .contains(new Occurrence(1, day("2026-02-28"), day("2026-03-02")));
        assertThat(monthly.occurrence(2, SG)).contains(new Occurrence(2, day("2026-03-31"), day("2026-03-31")));
    }

    /** M36. */
    @Property(tries = 300)
    void m36MoveChangesNoLaterDay(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll Market market,
            @ForAll @IntRange(max = 30) int number) {
        BankingDays days = BankingDays.of(market);

        recurrence.occurrence(number, days).ifPresent(occurrence -> {
            assertThat(occurrence.due()).isEqualTo(recurrence.frequency().after(recurrence.first(), number));
            assertThat(occurrence.booksOn()).isEqualTo(days.onOrAfter(occurrence.due()));
        });
    }

    /** M37. */
    @Test
    void m37DaysOfAWeekendAllBookOnMonday() {
        Recurrence daily = new Recurrence(Frequency.DAILY, day("2026-11-27"), RecurrenceEnd.NEVER);

        assertThat(daily.dueBy(day("2026-11-29"), 1, SG)).as("Friday is done").isEmpty();
        assertThat(daily.dueBy(day("2026-11-30"), 1, SG))
                .containsExactly(
                        new Occurrence(1, day("2026-11-28"), day("2026-11-30")),
                        new Occurrence(2, day("2026-11-29"), day("2026-11-30")),
                        new Occurrence(3, day("2026-11-30"), day("2026-11-30")));
    }

    /** M41. However the clock goes, every occurrence comes once, in order, dated with its own day. */
    @Property(tries = 300)
    void m41StepsOfTheClockDoNotMatter(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll Market market,
            @ForAll List<@IntRange(max = 90) Integer> steps) {
        BankingDays days = BankingDays.of(market);
        List<Occurrence> done = new ArrayList<>();
        LocalDate today = recurrence.first().minusDays(3);
        for (int step : steps) {
            today = today.plusDays(step);
            done.addAll(recurrence.dueBy(today, done.size(), days));
        }

        assertThat(done).isEqualTo(recurrence.dueBy(today, 0, days));
        assertThat(done.stream().map(Occurrence::number))
                .containsExactlyElementsOf(
                        IntStream.range(0, done.size()).boxed().toList());
        assertThat(done).isSortedAccordingTo(Comparator.comparing(Occurrence::booksOn));
        LocalDate last = today;
        assertThat(done).allMatch(occurrence -> !occurrence.booksOn().isAfter(last));
    }

    @Property(tries = 300)
    void endIsCountedByThePlan(@ForAll("recurrences") Recurrence recurrence) {
        List<Occurrence> all = recurrence.dueBy(recurrence.first().plusYears(3), 0, SG);

        if (recurrence.end() instanceof RecurrenceEnd.Times times) {
            assertThat(all).hasSizeLessThanOrEqualTo(times.count());
            assertThat(recurrence.occurrence(times.count(), SG)).isEmpty();
        }
        if (recurrence.end() instanceof RecurrenceEnd.Until until) {
            assertThat(all).allMatch(occurrence -> !occurrence.due().isAfter(until.last()));
        }
        assertThat(all).isNotEmpty();
    }

    @Property(tries = 300)
    void numberOfADayIsThatOfTheFirstNotBefore(
            @ForAll("recurrences") Recurrence recurrence, @ForAll("days") LocalDate day) {
        int number = recurrence.numberOnOrAfter(day);

        recurrence
                .occurrence(number, SG)
                .ifPresent(next -> assertThat(next.due()).isAfterOrEqualTo(day));
        if (number > 0) {
            assertThat(recurrence.occurrence(number - 1, SG).orElseThrow().due())
                    .isBefore(day);
        }
    }

    @Property(tries = 200)
    void recurrenceIsReadFromItsFacts(@ForAll("recurrences") Recurrence recurrence) {
        assertThat(Recurrence.of(recurrence.facts())).isEqualTo(recurrence);
    }

    @Test
    void recurrenceTakesPlaceAtLeastOnce() {
        LocalDate first = day("2026-11-27");

        assertThatIllegalArgumentException().isThrownBy(() -> new RecurrenceEnd.Times(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence(Frequency.DAILY, first, new RecurrenceEnd.Until(first.minusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recurrence(Frequency.ONCE, first, RecurrenceEnd.NEVER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrence(0, first, first.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrence(-1, first, first));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> dues(Recurrence recurrence, int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        recurrence.occurrence(number, SG).orElseThrow().due())
                .toList();
    }
}
