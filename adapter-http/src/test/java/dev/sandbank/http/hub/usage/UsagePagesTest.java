package dev.sandbank.http.hub.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.usage.UsageHour;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.part.Plot;
import java.net.http.HttpResponse;
import java.time.Duration;
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
                .contains("42 calls in all; the most in one hour were 30", "not over yet", "longest of 12", "–")
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
        assertThat(page.body().split("<rect", -1)).hasSize(4);
    }

    /** L41: pieces are by instants, in a named zone; a word that is no span is the usual one. */
    @Test
    void spansHaveTheirPieces_L41() {
        add(-24 * 3, true, new StatusCounts(5, 0, 0, 0, 0), latencies(5), Map.of());

        assertThat(HubPages.words(ann.open(PATH))).contains("None of these applications called");
        assertThat(HubPages.words(ann.open(PATH + "?span=week")))
                .contains("5 calls in all; the most in one day were 5");
        assertThat(HubPages.words(ann.open(PATH + "?span=month"))).contains("5 calls in all", "From (UTC)");
        assertThat(HubPages.words(ann.open(PATH + "?span=century"))).contains("Last 24 hours");
        assertThat(Span.MONTH.upTo(Instant.parse("2026-03-01T00:00:00Z")))
                .hasSize(30)
                .first()
                .isEqualTo(new Span.Piece("31 Jan", 491_616, 491_640, false));
        assertThat(Span.DAY.upTo(Instant.parse("2026-03-29T01:59:59Z"))).hasSize(24);
    }

    @Test
    void nobodySeesTheUsageOfOthers() {
        add(0, true, new StatusCounts(5, 0, 0, 0, 0), latencies(5), Map.of());

        assertThat(HubPages.words(world.developer("eve").open(PATH + "?app=" + app.value())))
                .contains("None of these applications called");
        assertThat(HubPages.words(ann.open(PATH + "?app=" + app.value()))).contains("5 calls in all");
    }

    @Test
    void plotOfNothingHasNoBarAndAnAxis_L42() {
        Plot plot = new Plot("Calls", "None.", List.of(new Plot.Bar("1 Nov", 0, 0, false)));

        assertThat(plot.boxes()).isEmpty();
        assertThat(plot.top()).isEqualTo(1);
        assertThat(new Plot("Calls", "None.", List.of()).labels()).isEmpty();
    }

    private void add(long hours, boolean proved, StatusCounts statuses, Latencies latencies, Map<String, Long> causes) {
        long now = world.server().clock().instant().getEpochSecond()
                / Duration.ofHours(1).toSeconds();
        world.server()
                .stores()
                .usageHours()
                .add(new UsageHour(
                        new UsageHour.Key(app, now + hours, "listAccounts", proved, false),
                        statuses,
                        latencies,
                        causes));
    }

    private static Latencies latencies(long calls) {
        List<Long> counts = new ArrayList<>(Latencies.NONE.counts());
        counts.set(4, calls);
        return new Latencies(counts, 1_900);
    }
}
