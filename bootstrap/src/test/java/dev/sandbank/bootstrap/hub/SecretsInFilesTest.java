package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens something is in no file of a server: neither in the database nor in its journal, its logs or its keys. */
class SecretsInFilesTest {

    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");

    @Test
    void case101NothingThatOpensSomethingIsInAFile(@TempDir Path data) {
        List<String> opening;
        try (Sandbank sandbank = Sandbank.start(Map.of("data", data.toString(), "registration", "auto"))) {
            EmailAddress email = new EmailAddress("ann@example.com");
            sandbank.admin().registrations().invite().invite(Applicant.invited("Ann", email, ""));
            URI link = URI.create(sandbank.mails().get(0).links().get(0));
            HubPages ann = new HubPages(new Http(sandbank.baseUrl()));
            ann.submit(
                    ann.open(link.getPath() + "?" + link.getRawQuery()),
                    "/activate",
                    Map.of("userId", "ann", "password", HubWorld.PASSWORD));
            HttpResponse<String> made =
                    ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop", "space", "own"));
            Matcher secret = SECRET.matcher(made.body());
            assertThat(secret.find()).isTrue();
            opening = List.of(
                    secret.group(1),
                    HubWorld.PASSWORD,
                    link.getQuery().replace("token=", ""),
                    ann.cookie("sandbank_hub"));

            assertThat(opening).noneMatch(String::isBlank);
            assertThat(contents(data)).contains("ann@example.com").doesNotContain(opening);
        }
        assertThat(contents(data)).contains("ann@example.com").doesNotContain(opening);
    }

    private static String contents(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
