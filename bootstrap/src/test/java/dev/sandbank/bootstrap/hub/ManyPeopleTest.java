package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.persistence.SqliteStores;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every list of the hub is paged and its pages stay small with many people: two hundred, or as many as the system
 * property {@code hub.developers} says. It prints how long the pages take when that is said.
 */
class ManyPeopleTest {

    private static final int DEVELOPERS = Integer.getInteger("hub.developers", 200);
    private static final boolean MEASURED = Integer.getInteger("hub.developers") != null;
    private static final int LARGEST_PAGE = 100_000;
    private static final int ROUNDS = MEASURED ? 50 : 1;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");
    private static final List<String> LISTS = List.of(
            "/apps",
            "/apps?search=application",
            "/teams",
            "/support",
            "/production",
            "/admin",
            "/admin/registrations",
            "/admin/registrations?search=newcomer",
            "/admin/developers",
            "/admin/developers?search=nummer",
            "/admin/applications",
            "/admin/applications?search=crowd",
            "/admin/limits",
            "/admin/teams",
            "/admin/teams?search=österreich",
            "/admin/contact",
            "/admin/production",
            "/admin/audit",
            "/admin/outbox",
            "/outbox");

    @Test
    void everyListIsPagedAndItsPagesStaySmall(@TempDir Path data) {
        try (Sandbank sandbank = Sandbank.start(Map.of("data", data.toString(), "registration", "review"))) {
            HubPages admin = administrator(sandbank, data);
            for (String list : LISTS) {
                HttpResponse<String> first = read(admin, list);
                Matcher next = NEXT.matcher(first.body());
                if (next.find()) {
                    read(admin, next.group(1).replace("&amp;", "&"));
                }
            }
        }
    }

    /** Somebody who runs the hub and owns many applications and teams; everybody else comes with them. */
    private static HubPages administrator(Sandbank sandbank, Path data) {
        EmailAddress email = new EmailAddress("ann@example.com");
        sandbank.admin().registrations().invite().invite(Applicant.invited("Ann", email, ""));
        URI link = URI.create(sandbank.mails().get(0).links().get(0));
        HubPages ann = new HubPages(new Http(sandbank.baseUrl()));
        ann.submit(
                ann.open(link.getPath() + "?" + link.getRawQuery()),
                "/activate",
                Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        try (SqliteStores stores = SqliteStores.open(data)) {
            Developer developer = stores.developers().findByUserId("ann").orElseThrow();
            stores.transactions().run(() -> stores.developers().replace(developer.administrating(true)));
            new Crowd(stores, DEVELOPERS).fillAround(developer.id());
        }
        return ann;
    }

    private static HttpResponse<String> read(HubPages reader, String path) {
        HttpResponse<String> page = reader.open(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        int bytes = page.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).as("size of %s", path).isLessThan(LARGEST_PAGE);
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            reader.open(path);
            nanos[i] = System.nanoTime() - start;
        }
        if (MEASURED) {
            Arrays.sort(nanos);
            System.out.printf(
                    "%-50s %5.1f ms median %6.1f ms worst %4d kB%n",
                    path, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS - 1] / 1e6, bytes / 1000);
        }
        return page;
    }
}
