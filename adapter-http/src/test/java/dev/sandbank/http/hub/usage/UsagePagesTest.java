package dev.sandbank.http.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.part.Plot;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UsagePagesTest {

    private static final String PATH = "/usage";

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages ann = world.developer("ann");
    private final ClientId app = world.applicationOf("ann");

    /** L42: no calls in words. */
    @Test
    void withoutCallsThePageSaysSo_L42() {
        HttpResponse<String> page = ann.open(PATH);

        assertThat(HubPages.words(page))
                .contains("No calls", "None of these applications called in this time, up to a minute ago.");
        assertThat(page.body()).doesNotContain("<svg");
    }

    /** L42, L44: plot and table beside it have the same numbers; the running piece is marked; no link in the picture. */
    @Test
    void plotAndTableHaveTheSameNumbers_L42() {
        add(0, true, new StatusCounts(30, 1, 2, 3, 4), latencies(30), Map.of("RATE_EXCEEDED", 3L));
        add(-2, true, new StatusCounts(12, 0, 0, 0, 0), latencies(12), Map.of());
        add(-1, false, new StatusCounts(7, 7, 0, 0, 0), Latencies.NONE, Map.of("CLIENT_SECRET_WRONG", 7L));

        HttpResponse<String> page = ann.open(PATH);
        String words = HubPages.words(page);
        assertThat(words)
                .contains("42 calls in all; the most in one hour were 30", "not over yet", "Calls 12 50 % within –")
                .contains(
                        "Calls that only named an application 7",
                        "RATE_EXCEEDED Calls 3",
                        "CLIENT_SECRET_WRONG Calls 7")
                .contains("Top operations", "listAccounts Calls 42 Errors 10");
        String svg =
                page.body().substring(page.body().indexOf("<svg"), page.body().indexOf("</svg>"));
        assertThat(svg)
                .contains("role=\"img\"", "aria-label=\"Calls by hour: 42 calls in all")
                .doesNotContain("<a ", "style=", "NaN", "Infinity");
        assertThat(page.body().split("<rect", -1)).hasSize(1 + 24 + 1 + 2);
    }

    /** L41: an hour and a day of nobody's time zone, the same calls. */
    @Test
    void daysAreThoseOfTheZone_L41() {
        Instant now = Instant.parse("2026-11-03T12:00:00Z");
        assertThat(world.server().clock().instant()).isEqualTo(now);
        // 19:30 UTC on the first of November is one in the morning of the second in India.
        addAt(Instant.parse("2026-11-01T19:30:00Z"), 5);
        addAt(Instant.parse("2026-11-01T18:00:00Z"), 3);

        String utc = HubPages.words(ann.open(PATH + "?by=day&from=2026-11-01&to=2026-11-02"));
        assertThat(utc).contains("From (UTC)", "1 Nov 2026 Calls 8", "2 Nov 2026 Calls 0");
        String india = HubPages.words(ann.open(PATH + "?by=day&from=2026-11-01&to=2026-11-02&zone=Asia/Kolkata"));
        assertThat(india)
                .contains("From (Asia/Kolkata)", "1 Nov 2026 Calls 3", "2 Nov 2026 Calls 5")
                .contains("the most in one day were 5, from 2 Nov 2026 Asia/Kolkata")
                .doesNotContain("quarter of an hour");
        assertThat(HubPages.words(ann.open(PATH + "?by=month&zone=Asia/Kolkata")))
                .contains("1 Oct 2026 Calls 0", "1 Nov 2026 not over yet Calls 8");
        assertThat(HubPages.words(ann.open(PATH + "?by=day&zone=Asia/Kathmandu")))
                .contains("quarter of an hour");
        assertThat(HubPages.words(ann.open(PATH + "?by=century"))).contains("None of these applications called");
    }

    /** L41: wrong order, future, too long ago, too long, no day, no zone: 400 with the reason, and the form as it was. */
    @Test
    void spanThatCannotBeShownIsRefusedWithTheReason_L41() {
        Map.of(
                        "from=2026-11-02&to=2026-11-01", "The last day, 2026-11-01, is before the first one",
                        "from=2026-11-04&to=2026-11-05", "is in the future; today is 2026-11-03",
                        "from=2023-11-03&to=2026-11-03",
                                "counts are kept for 92 days, so the earliest one is 2026-08-04",
                        "from=2026-10-20&to=2026-11-03", "by hour at most 7 can be shown",
                        "from=2026-02-30", "The first day, 2026-02-30, is none",
                        "to=soon", "The last day, soon, is none",
                        "to=2026-01-01&by=day", "is before the first one",
                        "zone=Mars/Olympus", "There is no time zone with the name Mars/Olympus",
                        "zone=Z", "There is no time zone")
                .forEach((query, reason) -> {
                    for (String path : List.of(PATH, PATH + "/calls.csv")) {
                        HttpResponse<String> page = ann.open(path + "?" + query);
                        assertThat(page.statusCode()).isEqualTo(400);
                        assertThat(HubPages.words(page)).contains(reason);
                    }
                });
        assertThat(ann.open(PATH + "?from=2026-11-02&to=2026-11-01").body()).contains("value=\"2026-11-02\"");
        assertThat(ann.open(PATH + "?from=2026-11-03&to=2026-11-03&zone=Pacific/Apia")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ann.open(PATH + "?by=day&from=2026-11-03&to=2099-01-01").statusCode())
                .isEqualTo(400);
    }

    /** L42: page and file of one span have the same numbers and zone. */
    @Test
    void fileHasTheNumbersOfThePage_L42() {
        add(0, true, new StatusCounts(30, 1, 2, 3, 4), latencies(30), Map.of());
        add(-2, true, new StatusCounts(12, 0, 0, 0, 0), latencies(12), Map.of());
        add(-1, false, new StatusCounts(7, 7, 0, 0, 0), Latencies.NONE, Map.of());
        HttpResponse<String> page = ann.open(PATH + "?zone=Asia/Singapore");
        HttpResponse<String> file = ann.open(PATH + "/calls.csv?zone=Asia/Singapore");

        assertThat(page.body()).contains("href=\"/usage/calls.csv?zone=Asia%2FSingapore\"");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/csv; charset=utf-8");
        List<String> lines = file.body().lines().toList();
        assertThat(lines).hasSize(25);
        assertThat(lines.get(24))
                .isEqualTo("\"2026-11-03T20:00:00+08:00\",\"2026-11-03T21:00:00+08:00\",\"Asia/Singapore\",\"no\","
                        + "\"30\",\"10\",\"1\",\"2\",\"3\",\"0\",\"1.9\",\"1.9\",\"1.9\",\"1.9\"");
        assertThat(lines.get(23)).endsWith("\"yes\",\"0\",\"0\",\"0\",\"0\",\"0\",\"7\",\"\",\"\",\"\",\"\"");
        assertThat(lines.get(22)).contains("\"12\",\"0\"").endsWith("\"\",\"\",\"\",\"1.9\"");
        assertThat(HubPages.words(page))
                .contains("3 Nov 20:00 not over yet Calls 30 Errors 10 401 1 403 2 429 3")
                .contains("3 Nov 20:00 not over yet Calls 30 50 % within 1.9 ms")
                .contains("3 Nov 18:00 Calls 12 50 % within – 95 % within – 99 % within – Longest 1.9 ms");
    }

    @Test
    void teamsAreAFilterAsWell() {
        add(0, true, new StatusCounts(5, 0, 0, 0, 0), latencies(5), Map.of());
        String team = ann.submit(ann.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath()
                .replace("/teams/", "");
        assertThat(HubPages.words(ann.open(PATH + "?team=" + team))).contains("None of these applications called");
        world.server()
                .stores()
                .transactions()
                .run(() -> world.server().stores().ownedApplications().share(app, new TeamId(team)));

        assertThat(HubPages.words(ann.open(PATH + "?team=" + team))).contains("5 calls in all");
        assertThat(HubPages.words(world.developer("eve").open(PATH + "?team=" + team)))
                .contains("None of these applications called");
    }

    @Test
    void useOfTheRateLimitIsShownPieceByPiece() {
        ClientId limited = new ClientId(
                world.server().clients().register(Profile.COMPATIBLE, 60).id());
        world.server().stores().transactions().run(() -> {
            world.server().stores().ownedApplications().give(limited, world.idOf("ann"));
            return true;
        });
        addAt(limited, Instant.parse("2026-11-03T11:00:00Z"), new StatusCounts(450, 0, 0, 90, 0));

        assertThat(HubPages.words(ann.open(PATH))).doesNotContain("Use of the rate limit");
        assertThat(HubPages.words(ann.open(PATH + "?app=" + limited.value())))
                .contains("360 calls were let in and 90 refused by the limit, which is now 60 calls a minute")
                .contains("the hour that used the largest part of it, 10.0 %, began 3 Nov 11:00 UTC")
                .contains("3 Nov 11:00 Let in 360 Refused 90 Used 10.0 %");
    }

    @Test
    void oneCallIsAPageOfOneCall_L42() {
        add(0, true, new StatusCounts(1, 0, 0, 0, 0), latencies(1), Map.of());

        assertThat(HubPages.words(ann.open(PATH)))
                .contains(
                        "1 call in all; the most in one hour were 1, from 3 Nov 12:00 UTC",
                        "Longest time of 1 call 1.9 ms")
                .contains("Of 1 call in all, the slowest were those from 3 Nov 12:00 UTC, with 1.9 ms")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void nobodySeesTheUsageOfOthers() {
        add(0, true, new StatusCounts(5, 0, 0, 0, 0), latencies(5), Map.of());

        assertThat(HubPages.words(world.developer("eve").open(PATH + "?app=" + app.value())))
                .contains("None of these applications called");
        assertThat(HubPages.words(ann.open(PATH + "?app=" + app.value()))).contains("5 calls in all");
    }

    @Test
    void countDrawsZeroAndLatencyAGap_L42() {
        Plot plot = new Plot(
                "Calls",
                "None.",
                "0",
                List.of(
                        new Plot.Bar("1 Nov", 0, 0, false, true),
                        new Plot.Bar("2 Nov", 0, 0, false, false),
                        new Plot.Bar("3 Nov", 0, 0, true, true)));

        assertThat(plot.boxes())
                .containsExactly(
                        new Plot.Box(30, 179, 180, 1, "plot-zero"), new Plot.Box(510, 179, 180, 1, "plot-zero"));
        assertThat(new Plot("Calls", "None.", "0", List.of()).labels()).isEmpty();
    }

    private void add(long hours, boolean proved, StatusCounts statuses, Latencies latencies, Map<String, Long> causes) {
        long now = world.server().clock().instant().getEpochSecond() / UsageHalfHour.LENGTH.toSeconds();
        world.server()
                .stores()
                .usageHalfHours()
                .add(new UsageHalfHour(
                        new UsageHalfHour.Key(app, now + 2 * hours, "listAccounts", proved, false),
                        statuses,
                        latencies,
                        causes));
    }

    private void addAt(Instant at, long calls) {
        addAt(app, at, new StatusCounts(calls, 0, 0, 0, 0));
    }

    private void addAt(ClientId client, Instant at, StatusCounts statuses) {
        world.server()
                .stores()
                .usageHalfHours()
                .add(new UsageHalfHour(
                        new UsageHalfHour.Key(client, UsageHalfHour.halfOf(at), "listAccounts", true, false),
                        statuses,
                        latencies(statuses.calls()),
                        Map.of()));
    }

    private static Latencies latencies(long calls) {
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(4, calls);
        return new Latencies(counts, 1_900);
    }
}
