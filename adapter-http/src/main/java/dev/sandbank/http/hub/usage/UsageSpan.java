package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of time that usage is shown of. Its days are those of the zone, also where one has 23 or 25 hours.
 *
 * @param pieces the first one first; at least one
 */
record UsageSpan(Unit unit, ZoneId zone, List<Piece> pieces) {

    private static final int HOURS = 24;

    UsageSpan {
        pieces = List.copyOf(pieces);
    }

    /** The hours up to now. */
    static UsageSpan lastHours(ZoneId zone, Instant now) {
        ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime start =
                hour.toInstant().minus(HOURS - 1L, ChronoUnit.HOURS).atZone(zone);
        return between(Unit.HOUR, start, Unit.HOUR.next(hour), now);
    }

    /** From the start of one day to the end of another one, or up to now if that is earlier. */
    static UsageSpan ofDays(Unit unit, ZoneId zone, LocalDate first, LocalDate last, Instant now) {
        return between(unit, first.atStartOfDay(zone), last.plusDays(1).atStartOfDay(zone), now);
    }

    private static UsageSpan between(Unit unit, ZonedDateTime start, ZonedDateTime end, Instant now) {
        boolean toldApart = !start.getOffset().equals(end.getOffset());
        List<Piece> pieces = new ArrayList<>();
        for (ZonedDateTime from = start; from.isBefore(end) && !from.toInstant().isAfter(now); ) {
            ZonedDateTime next = unit.next(from);
            ZonedDateTime to = next.isAfter(end) ? end : next;
            pieces.add(new Piece(
                    unit.text(from, toldApart), from, to, to.toInstant().isAfter(now)));
            from = to;
        }
        return new UsageSpan(unit, start.getZone(), pieces);
    }

    long from() {
        return pieces.get(0).from();
    }

    long to() {
        return last().to();
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** Whether its pieces begin and end where those begin by which calls are counted. */
    boolean isExact() {
        return pieces.stream().allMatch(piece -> piece.start().toEpochSecond() % UsageHalfHour.LENGTH.toSeconds() == 0);
    }
}
