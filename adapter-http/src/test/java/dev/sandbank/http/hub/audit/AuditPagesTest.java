package dev.sandbank.http.hub.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AuditPagesTest {

    private static final String PATH = "/admin/audit";
    private static final Actor OPERATOR = new Actor(Actor.Kind.COMMAND_LINE, "operator");

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final HubPages olu = world.administrator("olu");

    /** H69. */
    @Test
    void kindsOfActorsAreToldApartAndDeletedOnesAreShownByTheirId() {
        String gone = "Gone000000000000";
        note(Actor.developer(gone), "left", Map.of());
        note(OPERATOR, "typed", Map.of());
        note(Actor.OF_SERVER, "alone", Map.of());

        HttpResponse<String> page = olu.open(PATH);
        assertThat(HubPages.words(page))
                .contains("operator (command line)", "the server", "Developer created", "olu from 127.0.0.1");
        assertThat(page.body()).contains("/admin/audit?who=" + gone);
    }

    @Test
    void listIsSearchedByWhoWhatWhenAndWhere() {
        note(OPERATOR, "yard", Map.of("tokens", "kept"));
        note(OPERATOR, "shop", Map.of("from", "192.0.2.7"));

        assertThat(targets("?who=operator")).contains("yard", "shop").doesNotContain("Developer created");
        assertThat(targets("?of=yard")).contains("Space reset", "tokens: kept").doesNotContain("shop");
        assertThat(targets("?from=192.0.2.7")).contains("shop").doesNotContain("yard");
        assertThat(targets("?what=space-reset&who=olu")).contains("No change found");
        assertThat(targets("?who=olu%40example.com&what=developer-created")).contains("Developer created");
        String today = world.server().clock().instant().toString().substring(0, 10);
        assertThat(targets("?since=" + today + "&until=" + today)).contains("yard");
        assertThat(targets("?since=2027-12-01")).contains("No change found");
        assertThat(targets("?until=2020-12-01")).contains("No change found");
        assertThat(targets("?until=%2B999999999-12-31")).isEqualTo(targets(""));
    }

    /** H74: an address that makes no sense shows the first page. */
    @Test
    void nonsenseInTheAddressIsLeftOut() {
        note(OPERATOR, "yard", Map.of());
        for (String query :
                new String[] {"?what=no", "?since=soon", "?after=x", "?before=-1", "?of=" + "x".repeat(101)}) {
            HttpResponse<String> page = olu.open(PATH + query);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(HubPages.words(page)).contains("yard");
        }
    }

    /** H68: each entry once, whichever way somebody pages. */
    @Test
    void pagesFollowOneAnotherInBothDirections() {
        for (int i = 0; i < 120; i++) {
            note(OPERATOR, "t" + i, Map.of());
        }
        Set<String> seen = new LinkedHashSet<>();
        String address = PATH + "?who=operator";
        String last = "";
        while (!address.isEmpty()) {
            HttpResponse<String> page = olu.open(address);
            Matcher targets = Pattern.compile("<bdi>(t[0-9]+)</bdi>").matcher(page.body());
            while (targets.find()) {
                assertThat(seen.add(targets.group(1))).isTrue();
            }
            last = page.body();
            address = link(last, "after");
        }
        assertThat(seen).hasSize(120).startsWith("t119", "t118").endsWith("t0");
        assertThat(HubPages.words(olu.open(link(last, "before"))))
                .contains("t20", "t69")
                .doesNotContain("t70", "t19 ");
    }

    /** H66. */
    @Test
    void exportIsSafeInCsvAndExactInJson() {
        note(OPERATOR, "=1+1", Map.of("name", "\"Acme\", Ltd"));
        note(OPERATOR, "other", Map.of());

        HttpResponse<String> csv = olu.get(PATH + "/export.csv?of=%3D1%2B1");
        assertThat(Http.header(csv, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(Http.header(csv, "Content-Disposition")).isEqualTo("attachment; filename=\"sandbank-audit.csv\"");
        assertThat(Http.header(csv, "Cache-Control")).isEqualTo("no-store");
        assertThat(csv.body()).startsWith("\uFEFF\"number\",").endsWith("\r\n");
        assertThat(csv.body().split("\r\n")).hasSize(2);
        assertThat(csv.body()).contains("\"'=1+1\"", "\"name: \"\"Acme\"\", Ltd\"");

        HttpResponse<String> json = olu.get(PATH + "/export.json?who=operator");
        assertThat(Http.json(json).findValuesAsText("target")).containsExactly("other", "=1+1");
        assertThat(Http.json(json).findValuesAsText("name")).containsExactly("\"Acme\", Ltd");
        assertThat(Http.json(olu.get(PATH + "/export.json?who=nobody"))).isEmpty();
    }

    /** H66. */
    @Test
    void twentyThousandRowsAreExportedWhole() {
        world.server().stores().transactions().run(() -> {
            for (int i = 0; i < 20_000; i++) {
                append(OPERATOR, "row " + i, Map.of());
            }
            return true;
        });
        String csv = olu.get(PATH + "/export.csv?who=operator").body();
        assertThat(csv.split("\r\n")).hasSize(20_001);
        assertThat(csv).contains("\"row 19999\"", "\"row 0\"");
    }

    /** H67. */
    @Test
    void logIsVerifiedOnThePage() {
        HttpResponse<String> page = olu.open(PATH + "/verify");
        String head = page.body().replaceAll("(?s).*<code>([0-9]+:[0-9a-f]{64})</code>.*", "$1");
        assertThat(HubPages.words(olu.submit(page, PATH + "/verify", Map.of("expected", ""))))
                .contains("The log is as it was written: ");
        note(OPERATOR, "more", Map.of());
        assertThat(HubPages.words(olu.submit(page, PATH + "/verify", Map.of("expected", head))))
                .contains("The log is as it was written: ");
        assertThat(HubPages.words(olu.submit(page, PATH + "/verify", Map.of("expected", "1:" + "0".repeat(64)))))
                .contains("This is not the log that had the end you kept");
        assertThat(HubPages.words(olu.submit(page, PATH + "/verify", Map.of("expected", "9999:" + "0".repeat(64)))))
                .contains("is missing or not as it was written");
        HttpResponse<String> wrong = olu.send(page, PATH + "/verify", Map.of("expected", "9999"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"9999\"", "href=\"#expected\"");
    }

    @Test
    void onlyAdministratorsRead() {
        HubPages ann = world.developer("ann");
        for (String path : new String[] {"", "/verify", "/export.csv", "/export.json"}) {
            assertThat(ann.open(PATH + path).statusCode()).isEqualTo(403);
            assertThat(Http.header(world.visitor().get(PATH + path), "Location"))
                    .startsWith("/login");
        }
    }

    private String targets(String query) {
        return HubPages.words(olu.open(PATH + query)).replaceFirst(".*Clear", "");
    }

    private static String link(String html, String parameter) {
        Matcher link = Pattern.compile("href=\"(/admin/audit\\?[^\"]*" + parameter + "=[^\"]*)\"")
                .matcher(html);
        return link.find() ? link.group(1).replace("&amp;", "&") : "";
    }

    private void note(Actor actor, String target, Map<String, String> facts) {
        world.server().stores().transactions().run(() -> append(actor, target, facts));
    }

    private boolean append(Actor actor, String target, Map<String, String> facts) {
        Instant at = world.server().clock().instant().minus(Duration.ofSeconds(1));
        world.server().stores().auditLog().append(AuditEvent.of(at, actor, AuditAction.SPACE_RESET, target, facts));
        return true;
    }
}
