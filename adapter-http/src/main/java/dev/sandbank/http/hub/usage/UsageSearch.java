package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.StoreUsage;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.admin.Days;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.web.page.HubRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of what usage is shown, as the address holds it.
 *
 * @param texts what was typed, by the name of its field
 */
record UsageSearch(Map<String, String> texts) {

    private static final String APPLICATION = "app";
    private static final String TEAM = "team";
    private static final String UNIT = "by";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ZONE = "zone";
    private static final String TRIED = "tried";
    private static final String WITH = "with";
    private static final String UTC = "UTC";

    static UsageSearch of(HubRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of(APPLICATION, TEAM, UNIT, FROM, TO, ZONE, TRIED)) {
            texts.put(name, Lists.text(request, name));
        }
        return new UsageSearch(texts);
    }

    @Nullable
    ClientId application() {
        return text(APPLICATION).isEmpty() ? null : new ClientId(text(APPLICATION));
    }

    @Nullable
    TeamId team() {
        return text(TEAM).isEmpty() ? null : new TeamId(text(TEAM));
    }

    /** Whether the times of calls count that developers tried from pages of the hub. */
    boolean withTried() {
        return WITH.equals(text(TRIED));
    }

    /**
     * The span of time that is asked for.
     *
     * @throws UnclearSpan if none can be shown; its message says why
     */
    UsageSpan span(Instant now) {
        ZoneId zone = zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Unit unit = Unit.of(text(UNIT));
        if (unit == Unit.HOUR && text(FROM).isEmpty() && text(TO).isEmpty()) {
            return UsageSpan.lastHours(zone, now);
        }
        LocalDate oldest = LocalDate.ofInstant(now.minus(StoreUsage.KEEP), zone).plusDays(1);
        LocalDate last = day(TO, "last", today);
        LocalDate first = day(FROM, "first", unit.usualFirst(last));
        if (text(FROM).isEmpty() && first.isBefore(oldest)) {
            first = oldest;
        }
        check(unit, first, last, oldest, today);
        return UsageSpan.ofDays(unit, zone, first, last, now);
    }

    private static void check(Unit unit, LocalDate first, LocalDate last, LocalDate oldest, LocalDate today) {
        if (last.isBefore(first)) {
            throw new UnclearSpan("The last day, " + last + ", is before the first one, " + first + ".");
        }
        if (first.isAfter(today)) {
            throw new UnclearSpan("The first day, " + first + ", is in the future; today is " + today + ".");
        }
        if (first.isBefore(oldest)) {
            throw new UnclearSpan("The first day, " + first + ", is too early: counts are kept for "
                    + StoreUsage.KEEP.toDays() + " days, so the earliest one is " + oldest + ".");
        }
        if (first.plusDays(unit.mostDays() - 1L).isBefore(last)) {
            throw new UnclearSpan("From " + first + " to " + last + " are too many days: by " + unit.word()
                    + " at most " + unit.mostDays() + " can be shown.");
        }
    }

    private ZoneId zone() {
        String zone = text(ZONE);
        if (zone.isEmpty()) {
            return ZoneId.of(UTC);
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new UnclearSpan(
                    "There is no time zone with the name " + zone + "; Asia/Singapore is the name of one.");
        }
        return ZoneId.of(zone);
    }

    private LocalDate day(String name, String which, LocalDate usual) {
        if (text(name).isEmpty()) {
            return usual;
        }
        if (Days.orEmpty(text(name)).isEmpty()) {
            throw new UnclearSpan(
                    "The " + which + " day, " + text(name) + ", is none; 2026-11-28 is how one is written.");
        }
        return LocalDate.parse(text(name));
    }

    /**
     * The bar above the page.
     *
     * @param applications that may be chosen
     * @param teams that may be chosen
     */
    Search bar(List<Option> applications, List<Option> teams) {
        return new Search(
                UsagePages.PATH,
                List.of(
                        Field.select(APPLICATION, "Application", applications).typed(text(APPLICATION)),
                        Field.select(TEAM, "Shared with", teams).typed(text(TEAM)),
                        Field.select(
                                        UNIT,
                                        "Pieces",
                                        Arrays.stream(Unit.values())
                                                .map(unit -> Option.of(unit.word(), unit.label()))
                                                .toList())
                                .typed(Unit.of(text(UNIT)).word()),
                        Field.day(FROM, "First day").typed(Days.orEmpty(text(FROM))),
                        Field.day(TO, "Last day").typed(Days.orEmpty(text(TO))),
                        Field.search(ZONE, "Time zone").typed(text(ZONE).isEmpty() ? UTC : text(ZONE)),
                        Field.select(
                                        TRIED,
                                        "Times",
                                        List.of(
                                                Option.of("", "Of programs"),
                                                Option.of(WITH, "Of programs and tried calls")))
                                .typed(withTried() ? WITH : "")),
                query().isEmpty() ? null : UsagePages.PATH);
    }

    /** The address of a page or file of the same. */
    String at(String path) {
        return query().isEmpty() ? path : path + "?" + query();
    }

    private String query() {
        return texts.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Says why a span of time cannot be shown. */
    static final class UnclearSpan extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnclearSpan(String why) {
            super(why);
        }

        /** A sentence. */
        String why() {
            return String.valueOf(getMessage());
        }
    }
}
