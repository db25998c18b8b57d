package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.page.Asset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assets and documents can be cached, and are compressed for callers that accept it. */
class FilesTest {

    private static final String DOCUMENT = "/openapi/accounts/sg.json";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void assetIsKeptForEverAndIsNothingElse(Asset asset) {
        HttpResponse<String> response = server.http().getAtRoot(asset.path());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(new String(asset.content(), StandardCharsets.UTF_8));
        assertThat(Http.header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(Http.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Http.header(response, "Content-Type").replace(" ", ""))
                .isEqualTo(asset.type().replace(" ", ""));
        assertThat(server.http().getAtRoot(asset.path() + "x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, "/openapi/accounts/sg.yaml", "/openapi/index.json", "/openapi/"})
    void unchangedDocumentIsNotSentAgain(String path) {
        HttpResponse<String> first = server.http().getAtRoot(path);
        String etag = Http.header(first, "ETag");
        assertThat(etag).matches("W/\"[0-9a-f]{16}\"");
        HttpResponse<String> again = server.http().getAtRoot(path, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.http().getAtRoot(path, "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void filesAreCompressedForClientsThatAcceptIt() throws IOException, InterruptedException {
        for (String path : new String[] {DOCUMENT, Asset.STYLES.path()}) {
            HttpResponse<byte[]> compressed = getCompressed(path);
            String plain = server.http().getAtRoot(path).body();
            assertThat(Http.header(compressed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(Http.header(compressed, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())))
                    .hasContent(plain);
        }
    }

    @Test
    void fontsAreNotCompressedTwiceAndArriveWhole() throws IOException, InterruptedException {
        HttpResponse<byte[]> font = getCompressed(Asset.LATIN.path());
        assertThat(Http.header(font, "Content-Encoding")).isEmpty();
        assertThat(font.body()).isEqualTo(Asset.LATIN.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/styleguide", "/customer/grants", "/gcb/api/v1/nowhere"})
    void pagesAndCallsAreNotCompressed(String path) throws IOException, InterruptedException {
        assertThat(Http.header(getCompressed(path), "Content-Encoding")).isEmpty();
    }

    private static HttpResponse<byte[]> getCompressed(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
