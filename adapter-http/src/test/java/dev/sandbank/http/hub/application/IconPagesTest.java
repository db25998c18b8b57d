package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.SentParts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on which an application gets its icon. What a picture may be is told by the tests of the drawing. */
class IconPagesTest {

    private static final byte[] PNG = TestIcons.ICON.png();
    private static final int MEGABYTE = 1 << 20;

    @AutoClose
    private final ApplicationScene scene = new ApplicationScene();

    private final String path = scene.path() + "/icon";

    @Test
    void h47IconIsSetShownAndRemoved() {
        HttpResponse<String> page = scene.ann().open(path);
        assertThat(page.body()).contains("enctype=\"multipart/form-data\"").doesNotContain("/icons/");

        HttpResponse<String> set = scene.ann().sendFile(page, path, "icon", PNG);
        assertThat(set.statusCode()).isEqualTo(303);
        assertThat(scene.client().icon()).isEqualTo(TestIcons.ICON.dataUri());
        HttpResponse<String> shown = scene.ann().open(Http.header(set, "Location"));
        assertThat(shown.body()).contains("has its new icon", "src=\"/icons/", TestIcons.ICON.hash() + ".png");

        HttpResponse<String> removed = scene.ann().submit(shown, path + "/remove", Map.of());
        assertThat(removed.body()).contains("has no icon any more").doesNotContain("/icons/");
        assertThat(scene.client().icon()).isNull();
    }

    @Test
    void h43FileOfMoreThanAMegabyteIsRefusedInWords() {
        HttpResponse<String> page = scene.ann().open(path);

        HttpResponse<String> atField = scene.ann().sendFile(page, path, "icon", new byte[MEGABYTE + 1]);
        assertThat(atField.statusCode()).isEqualTo(413);
        assertThat(atField.body()).contains("href=\"#icon\"", "larger than 1 MB");

        for (int size : List.of(MEGABYTE + (64 << 10), 2 * MEGABYTE, 10 * MEGABYTE)) {
            HttpResponse<String> refused = scene.ann().sendFile(page, path, "icon", new byte[size]);
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(HubPages.words(refused)).contains("larger than 1 MB");
        }
        assertThat(scene.client().icon()).isNull();
    }

    @Test
    void h43FileOfAMegabyteArrives() {
        byte[] largest = Arrays.copyOf(PNG, MEGABYTE);

        assertThat(scene.ann()
                        .sendFile(scene.ann().open(path), path, "icon", largest)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void h43ThousandPartsAreRefused() {
        SentParts parts = new SentParts();
        IntStream.range(0, 1_000).forEach(i -> parts.field("part" + i, "x"));

        assertThat(scene.ann().sendParts(path, parts.file("icon", PNG).whole()).statusCode())
                .isEqualTo(400);
    }

    static List<byte[]> broken() {
        return List.of(
                new SentParts().file("icon", PNG).cutOff(),
                new SentParts().cutOff(),
                bytes("--" + SentParts.BOUNDARY),
                bytes("--" + SentParts.BOUNDARY + "\r\n\r\n\r\n--" + SentParts.BOUNDARY + "--"),
                bytes("--" + SentParts.BOUNDARY + "\r\nContent-Disposition: form-data\r\n\r\n\r\n--"
                        + SentParts.BOUNDARY + "--"),
                bytes("--" + SentParts.BOUNDARY + "\r\nX: " + "x".repeat(9_000) + "\r\n\r\n\r\n--" + SentParts.BOUNDARY
                        + "--"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void h43BrokenBodyIsTheFaultOfItsSender(byte[] body) {
        assertThat(scene.ann().sendParts(path, body).statusCode()).isEqualTo(400);
    }

    @Test
    void h43TooMuchTextBesideTheFileIsRefused() {
        byte[] body = new SentParts()
                .field("text", "x".repeat(70_000))
                .file("icon", PNG)
                .whole();

        assertThat(scene.ann().sendParts(path, body).statusCode()).isEqualTo(413);
    }

    @Test
    void h43NoFileIsLeftBehind() throws IOException {
        List<Path> before = temporary();

        scene.ann().sendFile(scene.ann().open(path), path, "icon", new byte[MEGABYTE]);
        scene.ann()
                .sendParts(
                        path, new SentParts().file("icon", new byte[MEGABYTE]).cutOff());

        assertThat(before).containsAll(temporary());
    }

    @Test
    void h45ContentDecidesAndTheFaultIsToldAtTheField() {
        HttpResponse<String> refused =
                scene.ann().sendFile(scene.ann().open(path), path, "icon", bytes("<html>GIF89a</html>"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#icon\"", "no PNG, JPEG or SVG", "<title>Error");
    }

    @Test
    void h45EmptyFileAndNoFileAreRefusedAtTheField() {
        HttpResponse<String> page = scene.ann().open(path);

        assertThat(scene.ann().sendFile(page, path, "icon", new byte[0]).body()).contains("file is empty");
        assertThat(scene.ann().send(page, path, Map.of()).body()).contains("file is empty");
    }

    @Test
    void formOfAnotherSiteSetsNoIcon() {
        byte[] forged = new SentParts().field("csrf", "guess").file("icon", PNG).whole();

        assertThat(scene.ann().sendParts(path, forged).statusCode()).isEqualTo(403);
        assertThat(scene.client().icon()).isNull();
    }

    @Test
    void iconIsOnThePageOfTheApplicationAndInTheListAndALetterWhereThereIsNone() {
        String letter = "<span class=\"icon monogram\" aria-hidden=\"true\">S</span>";
        assertThat(scene.page().body()).contains(letter);
        assertThat(scene.ann().open("/apps").body()).contains(letter);

        scene.ann().sendFile(scene.ann().open(path), path, "icon", PNG);

        String picture = TestIcons.ICON.hash() + ".png\" alt=\"\"";
        assertThat(scene.page().body()).contains(picture).doesNotContain(letter);
        assertThat(scene.ann().open("/apps").body()).contains(picture).doesNotContain(letter);
    }

    @Test
    void onlyTheOwnerSetsIt() {
        HubPages bob = scene.world().developer("bob");

        assertThat(bob.open(path).statusCode()).isEqualTo(404);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> !Files.isDirectory(file)
                            && file.getFileName().toString().matches("(?i).*(jetty|multipart|upload|icon).*"))
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
