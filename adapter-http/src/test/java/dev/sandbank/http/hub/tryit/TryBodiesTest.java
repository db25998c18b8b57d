package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.FixtureServer;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.tryit.call.TryAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Answers of every kind, through the pages, the gateway and its steps. */
class TryBodiesTest {

    private static final String COOKIE = "sandbank_hub";

    /** All that a page has besides the beginning of a body, which may be there as text and be escaped. */
    private static final int LARGEST_PAGE = 3 * TryAnswer.MOST_SHOWN;

    @AutoClose
    private final TryScene scene = new TryScene();

    @AutoClose
    private final FixtureServer fixture = new FixtureServer(scene.world().server(), FixtureAnswers.handlers());

    private final HubPages ann = scene.ann().at(new Http(fixture.url()));

    @Test
    void answersWithoutABodyAreSaidToHaveNone_L31() {
        assertThat(HubPages.words(tried("noContent"))).contains("Answer 204", "The answer has no body.");
        assertThat(HubPages.words(tried("empty"))).contains("Answer 200", "The answer has no body.");
        HttpResponse<String> redirect = tried("redirect");
        assertThat(HubPages.words(redirect))
                .contains("Answer 302", "was not followed", "Location: https://evil.example/next");
        assertThat(redirect.body()).doesNotContain("href=\"https://evil.example", "/body\"");
    }

    @Test
    void markupIsTextAndBrokenJsonIsCalledBroken_L31() throws IOException, InterruptedException {
        HttpResponse<String> html = tried("html");
        assertThat(html.body()).contains("&lt;script&gt;").doesNotContain("<h1 id=\"theirs\"", "<script>document");
        downloads(html, "html", "answer-200.bin");

        HttpResponse<String> broken = tried("broken");
        assertThat(HubPages.words(broken)).contains("says that it is JSON, but it is not", FixtureAnswers.BROKEN);
        downloads(broken, "broken", "answer-200.json");
    }

    @Test
    void binaryBodiesAreFilesOfTheirBytesAndTheStatusIsTold_L31() throws IOException, InterruptedException {
        for (var file : Map.of("pdf", "answer-200.pdf", "image", "answer-200.png", "octets", "answer-400.bin")
                .entrySet()) {
            HttpResponse<String> page = tried(file.getKey());
            assertThat(HubPages.words(page)).contains("The body is not text, so it is not shown.", file.getValue());
            downloads(page, file.getKey(), file.getValue());
        }
        assertThat(HubPages.words(tried("octets"))).contains("Answer 400");
        assertThat(HubPages.words(tried("empty"))).contains("Answer 200");
    }

    @Test
    void ofALargeBodyTheBeginningIsShownAndTheFileHasAllOfIt_L32() throws IOException, InterruptedException {
        for (String large : List.of("text15", "text200", "oneLine", "objects")) {
            HttpResponse<String> page = tried(large);
            assertThat(page.body().length()).as(large).isLessThan(LARGEST_PAGE);
            assertThat(page.body().length()).as(large).isGreaterThan(TryAnswer.MOST_SHOWN);
            downloads(page, large, "answer-200." + (large.startsWith("text") ? "txt" : "json"));
        }
        assertThat(HubPages.words(tried("objects"))).contains("This is the beginning; the file has all of it.");
    }

    @Test
    void bodiesAreKeptInABoundedMemory_L32() throws IOException, InterruptedException {
        HttpResponse<String> first = tried("text200");
        HttpResponse<String> huge = tried("text300");
        assertThat(HubPages.words(huge)).contains("too long to be kept", "31,457,280 bytes");
        assertThat(huge.body()).doesNotContain("/body\"");
        downloads(first, "text200", "answer-200.txt");

        downloads(tried("text200"), "text200", "answer-200.txt");
        assertThat(download(first).statusCode()).isEqualTo(404);
    }

    @Test
    void headersOfTheAnswerAreTextAndDoNothing_L30() {
        HttpResponse<String> sent = ann.send(page("headers"), path("headers") + "/send", Map.of());
        assertThat(sent.headers().map()).doesNotContainKeys("set-cookie", "refresh");
        HttpResponse<String> shown = ann.open(TryScene.location(sent));

        assertThat(shown.headers().map()).doesNotContainKeys("set-cookie", "refresh", "location");
        assertThat(Http.header(shown, "Content-Security-Policy")).doesNotContain("default-src *");
        assertThat(HubPages.words(shown))
                .contains(
                        "Set-Cookie: sandbank_hub=stolen; Path=/",
                        "Location: https://evil.example/",
                        "Refresh: 0; url=https://evil.example/");
        assertThat(ann.cookie(COOKIE)).isEqualTo(scene.ann().cookie(COOKIE));
    }

    private HttpResponse<String> tried(String id) {
        return ann.submit(page(id), path(id) + "/send", Map.of());
    }

    private HttpResponse<String> page(String id) {
        return ann.open(path(id) + "?app=" + scene.app());
    }

    private static String path(String id) {
        return "/try/sg/" + id;
    }

    private void downloads(HttpResponse<String> page, String id, String name) throws IOException, InterruptedException {
        HttpResponse<byte[]> file = download(page);

        assertThat(file.body())
                .as(id)
                .isEqualTo(Objects.requireNonNull(FixtureAnswers.all().get(id)).body());
        assertThat(Http.header(file, "Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(Http.header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(Http.header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Http.header(file, "Cache-Control")).contains("no-store");
    }

    private HttpResponse<byte[]> download(HttpResponse<String> page) throws IOException, InterruptedException {
        String address = fixture.url() + scene.found(page, "href=\"([^\"]*/body)\"");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", COOKIE + "=" + ann.cookie(COOKIE))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
