package dev.sandbank.http.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** L41: pieces by instants, in zones whose clocks are changed. */
class UsageSpanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant LATER = Instant.parse("2026-12-31T00:00:00Z");

    @Test
    void hourThatComesTwiceIsShownTwice_L41() {
        UsageSpan span = day("2026-10-25", BERLIN);

        assertThat(span.pieces()).hasSize(25);
        assertThat(texts(span))
                .contains("25 Oct 02:00 +02:00", "25 Oct 02:00 +01:00")
                .doesNotHaveDuplicates();
        assertThat(span.to() - span.from()).isEqualTo(50);
        assertThat(span.pieces()).extracting(Piece::length).containsOnly(Duration.ofHours(1));
    }

    @Test
    void hourThatIsLeftOutIsNotShown_L41() {
        UsageSpan span = day("2026-03-29", BERLIN);

        assertThat(span.pieces()).hasSize(23);
        assertThat(texts(span))
                .contains("29 Mar 01:00 +01:00", "29 Mar 03:00 +02:00")
                .noneMatch(text -> text.contains("02:00 +0") && !text.contains("03:00"));
    }

    @Test
    void daysHaveTheHoursOfTheirZone_L41() {
        UsageSpan days =
                UsageSpan.ofDays(Unit.DAY, BERLIN, LocalDate.parse("2026-10-24"), LocalDate.parse("2026-10-26"), LATER);

        assertThat(days.pieces()).extracting(piece -> piece.length().toHours()).containsExactly(24L, 25L, 24L);
        assertThat(texts(days)).containsExactly("24 Oct 2026", "25 Oct 2026", "26 Oct 2026");
        assertThat(days.isExact()).isTrue();
    }

    @Test
    void halfHoursOfAZoneAreExact_L41() {
        UsageSpan india = day("2026-10-25", ZoneId.of("Asia/Kolkata"));
        assertThat(india.pieces().get(0).start().toInstant()).isEqualTo(Instant.parse("2026-10-24T18:30:00Z"));
        assertThat(india.isExact()).isTrue();
        assertThat(india.from() % 2).isEqualTo(1);
        assertThat(day("2026-10-25", ZoneId.of("Asia/Kathmandu")).isExact()).isFalse();

        // There the clock is changed by half an hour.
        UsageSpan howe = day("2026-04-05", ZoneId.of("Australia/Lord_Howe"));
        assertThat(howe.pieces()).hasSize(25);
        assertThat(howe.to() - howe.from()).isEqualTo(49);
        assertThat(howe.pieces().get(24).length()).hasMinutes(30);
    }

    /** A day that begins at one o'clock, because its midnight is left out. */
    @Test
    void dayWithoutMidnightBeginsWhereItBegins_L41() {
        UsageSpan santiago = day("2026-09-06", ZoneId.of("America/Santiago"));

        assertThat(santiago.pieces()).hasSize(23);
        assertThat(texts(santiago).get(0)).startsWith("6 Sep 01:00");
    }

    @Test
    void monthsHaveTheirDays_L41() {
        UsageSpan months = UsageSpan.ofDays(
                Unit.MONTH, BERLIN, LocalDate.parse("2026-01-30"), LocalDate.parse("2026-03-31"), LATER);

        assertThat(texts(months)).containsExactly("30 Jan 2026", "1 Feb 2026", "1 Mar 2026");
        assertThat(months.pieces())
                .extracting(piece -> piece.length().toHours())
                .containsExactly(48L, 28 * 24L, 31 * 24L - 1);
    }

    @Test
    void pieceThatIsNotOverIsMarkedAndTheLast_L42() {
        Instant now = Instant.parse("2026-10-25T00:59:59Z");
        UsageSpan today =
                UsageSpan.ofDays(Unit.HOUR, BERLIN, LocalDate.parse("2026-10-25"), LocalDate.parse("2026-10-25"), now);

        assertThat(today.pieces()).extracting(Piece::running).containsExactly(false, false, true);
        UsageSpan last = UsageSpan.lastHours(BERLIN, now);
        assertThat(last.pieces()).hasSize(24);
        assertThat(last.pieces().get(23).running()).isTrue();
        assertThat(last.pieces().subList(0, 23)).noneMatch(Piece::running);
    }

    private static UsageSpan day(String day, ZoneId zone) {
        return UsageSpan.ofDays(Unit.HOUR, zone, LocalDate.parse(day), LocalDate.parse(day), LATER);
    }

    private static List<String> texts(UsageSpan span) {
        return span.pieces().stream().map(Piece::text).toList();
    }
}
