package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.Http;
import dev.sandbank.http.hub.HubPages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Icons sent by the form to the whole program, which draws them. */
class IconUploadCasesTest {

    private static final Pattern ID = Pattern.compile("id=\"client-id\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("src=\"(/icons/[^\"]*)\"");
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Hub HUB = Hub.withReview();
    private static HubPages ann;
    private static String path;

    @BeforeAll
    static void makeApplication() {
        String email = "ann@example.com";
        HUB.sandbank().admin().registrations().invite().invite(Applicant.invited("ann", new EmailAddress(email), ""));
        ann = new HubPages(new Http(HUB.sandbank().baseUrl()));
        URI link = URI.create(HUB.linkTo(email, "/activate"));
        HttpResponse<String> page = ann.open(link.getPath() + "?" + link.getRawQuery());
        ann.submit(page, "/activate", Map.of("userId", "ann", "password", Hub.PASSWORD));
        HttpResponse<String> made = ann.submit(ann.open("/apps/new"), "/apps/new", Map.of("name", "Shop"));
        path = "/apps/" + found(ID, made) + "/icon";
    }

    @AfterAll
    static void close() {
        HUB.close();
    }

    static Stream<byte[]> bombs() {
        return Stream.of(
                png(header(30_000, 30_000)),
                png(header(14_000, 14_000), chunk("IDAT", new byte[600_000])),
                png(header(2_049, 1)),
                png(header(1, Integer.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void h43PictureThatDeclaresTooManyPixelsIsRefusedAtTheField(byte[] bomb) {
        HttpResponse<String> refused = sent(bomb);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#icon\"", "2048 a side");
    }

    @Test
    void h43TenAtOnceAreDrawnOrAskedToWait() {
        byte[] large = picture(2_048, 2_048, "png");
        List<CompletableFuture<Integer>> ten = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> sent(large).statusCode()))
                .limit(10)
                .toList();

        assertThat(ten.stream().map(CompletableFuture::join))
                .isSubsetOf(303, 429)
                .contains(303);
    }

    static Stream<String> drawings() {
        return Stream.of(
                SVG + "<script>alert(1)</script></svg>",
                SVG + "<rect width='9' height='9' onload='alert(1)'/></svg>",
                SVG + "<foreignObject/></svg>",
                SVG + "<image href='https://tracker.example/x.png'/></svg>",
                SVG + "<style>@import url(https://tracker.example/x.css);</style></svg>",
                SVG + "<filter id='f'><feGaussianBlur stdDeviation='1e9'/></filter></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + SVG + "<text>&a;</text></svg>",
                SVG + "<g id='a'/>" + "<use href='#a'/>".repeat(5_000) + "</svg>");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void h44DrawingThatDoesMoreThanDrawIsRefusedAtTheField(String drawing) {
        HttpResponse<String> refused = sent(drawing.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#icon\"");
    }

    static Stream<byte[]> others() {
        return Stream.of(
                "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1),
                "BM<svg".getBytes(StandardCharsets.US_ASCII),
                "<!doctype html><title>x</title>".getBytes(StandardCharsets.UTF_8),
                "II*\0".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("others")
    void h45OtherContentNamedPngIsRefusedAtTheField(byte[] file) {
        HttpResponse<String> refused = sent(file);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#icon\"");
    }

    @Test
    void h45h46NothingButThePixelsIsServed() {
        byte[] plain = picture(20, 10, "png");
        byte[] comment = chunk("tEXt", "Comment\0<script>".getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 33);
        file.writeBytes(comment);
        file.write(plain, 33, plain.length - 33);
        file.writeBytes("<script>appended</script>".getBytes(StandardCharsets.US_ASCII));

        HttpResponse<byte[]> icon = fetched(address(sent(file.toByteArray())));

        assertThat(icon.body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(icon.body(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void h46JpegIsDrawnAsPng() {
        HttpResponse<byte[]> icon = fetched(address(sent(picture(300, 200, "jpeg"))));

        assertThat(icon.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(icon.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void h47AddressOfTheIconChangesWithItAndMayDoNothing() {
        String first = address(sent(picture(10, 10, "png")));
        HttpResponse<byte[]> icon = fetched(first);
        assertThat(icon.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(icon.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");

        String second = address(sent(picture(11, 11, "png")));
        assertThat(second).isNotEqualTo(first);
        assertThat(fetched(first).statusCode()).isEqualTo(404);
        ann.submit(ann.open(path), path + "/remove", Map.of());
        assertThat(fetched(second).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> sent(byte[] file) {
        return ann.copy().sendFile(ann.copy().open(path), path, "icon", file);
    }

    /** Where the icon is that a form has set. */
    private static String address(HttpResponse<String> set) {
        assertThat(set.statusCode()).isEqualTo(303);
        return found(ADDRESS, ann.open(path));
    }

    private static HttpResponse<byte[]> fetched(String address) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(HUB.sandbank().baseUrl() + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] picture(int width, int height, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        Stream.of(chunks).forEach(file::writeBytes);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }
}
