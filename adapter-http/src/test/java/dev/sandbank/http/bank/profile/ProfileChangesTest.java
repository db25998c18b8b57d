package dev.sandbank.http.bank.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.http.TestServer;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, addresses and the portrait are read as they were changed. */
class ProfileChangesTest {

    private static final String PROFILE = "/v1/customers/profiles";
    private static final String IMAGE = "/v1/customers/profile/images";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    @AutoClose
    private final TestServer server = new TestServer();

    private final ProfileKit kit = ProfileKit.of(server);

    @Test
    void whatIsLeftOutStaysAsItIs() {
        JsonNode before = kit.read(PROFILE);
        kit.put(200, PROFILE, "{}");
        assertThat(kit.read(PROFILE)).isEqualTo(before);

        String key = before.at("/addressList/1/addressKey").asText();
        kit.put(200, PROFILE, "{\"addressList\":[{\"addressKey\":\"" + key + "\",\"city\":\"Hobart\"}]}");

        ObjectNode expected = before.deepCopy();
        ((ObjectNode) expected.at("/addressList/1")).put("city", "Hobart");
        assertThat(kit.read(PROFILE)).isEqualTo(expected);
        assertThat(kit.read(PROFILE + "/addresses").path("addressList")).isEqualTo(expected.path("addressList"));
    }

    @Test
    void nameIsWrittenOutAnewUnlessTheCallSaysHow() {
        kit.put(200, PROFILE, "{\"customerParticulars\":{\"prefix\":\"Dr\",\"names\":[{\"lastName\":\"Novak\"}]}}");

        JsonNode particulars = kit.read(PROFILE + "/basic").path("customerParticulars");
        String first = particulars.at("/names/0/firstName").asText();
        assertThat(particulars.path("prefix").asText()).isEqualTo("Dr");
        assertThat(particulars.at("/names/0/lastName").asText()).isEqualTo("Novak");
        assertThat(particulars.at("/names/0/fullName").asText())
                .startsWith(first)
                .endsWith(" Novak")
                .doesNotContain("  ");

        kit.put(
                200,
                PROFILE,
                "{\"customerParticulars\":{\"suffix\":\"Junior\",\"names\":[{\"fullName\":\"Prof. Novak\"}]}}");
        particulars = kit.read(PROFILE + "/basic").path("customerParticulars");
        assertThat(particulars.at("/names/0/fullName").asText()).isEqualTo("Prof. Novak");
        assertThat(particulars.path("suffix").asText()).isEqualTo("Junior");
    }

    @Test
    void allOfACallIsDoneOrNothing() {
        JsonNode before = kit.read(PROFILE);
        String key = before.at("/addressList/0/addressKey").asText();
        JsonNode refused = kit.put(
                400,
                PROFILE,
                "{\"addressList\":[{\"addressKey\":\"" + key + "\",\"city\":\"Hobart\"},{\"addressKey\":\"X\"}]}");

        assertThat(refused.at("/moreInfo/fieldLevelErrors/0/fieldName").asText())
                .isEqualTo("/JSON/addressList[1]/addressKey");
        assertThat(kit.read(PROFILE)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"addressList\":[{\"city\":\"Hobart\"}]}",
                "{\"addressList\":[{\"addressKey\":\"3d1f8c\",\"city\":\"\"}]}",
                "{\"addressList\":[{\"addressKey\":\"3d1f8c\",\"addressType\":\"TENT\"}]}",
                "{\"addressList\":[{\"addressKey\":\"3d1f8c\",\"addressline1\":\"\",\"addressline2\":\"\"}]}",
                "{\"addressList\":[{\"addressKey\":\"3d1f8c\",\"state\":\"a\\nb\"}]}",
                "{\"customerParticulars\":{\"names\":[{\"firstName\":\" \"}]}}",
                "{\"customerParticulars\":{\"names\":[{},{}]}}",
            })
    void malformedPartsAreRefused(String body) {
        JsonNode before = kit.read(PROFILE);
        kit.put(400, PROFILE, body);
        assertThat(kit.read(PROFILE)).isEqualTo(before);
    }

    @Test
    void longTextIsRefused() {
        String body = "{\"addressList\":[{\"addressKey\":\"3d1f8c\",\"city\":\"%s\"}]}";
        kit.put(400, PROFILE, body.formatted("x".repeat(101)));
        kit.put(200, PROFILE, body.formatted("x".repeat(100)));
    }

    @Test
    void portraitIsReadAsItWasPutAndGoneOnceItIsRemoved() {
        assertThat(kit.read(IMAGE).path("imageFormat").asText()).isEqualTo("PNG");
        kit.put(200, IMAGE, image(JPEG, "JPEG"));
        JsonNode image = kit.read(IMAGE);
        assertThat(image.path("imageFormat").asText()).isEqualTo("JPEG");
        assertThat(Base64.getDecoder().decode(image.path("imageData").asText())).isEqualTo(JPEG);
        assertThat(ProfileKit.of(server, "SandboxUser2").read(IMAGE)).isNotEqualTo(image);

        kit.delete(200, IMAGE);
        kit.read(404, IMAGE);
        kit.delete(404, IMAGE);
        kit.put(200, IMAGE, image(PNG, "PNG"));
        assertThat(kit.read(IMAGE).path("imageFormat").asText()).isEqualTo("PNG");
    }

    @Test
    void pictureThatIsNoneIsRefused() {
        JsonNode before = kit.read(IMAGE);
        kit.put(400, IMAGE, image(JPEG, "PNG"));
        kit.put(400, IMAGE, image(PNG, "GIF"));
        kit.put(400, IMAGE, image("<svg>".getBytes(), "PNG"));
        kit.put(400, IMAGE, image(new byte[0], "PNG"));
        kit.put(400, IMAGE, "{\"imageData\":\"%%%\",\"imageFormat\":\"PNG\"}");
        kit.put(400, IMAGE, image(sized((512 << 10) + 1), "JPEG"));
        assertThat(kit.read(IMAGE)).isEqualTo(before);
        kit.put(200, IMAGE, image(sized(512 << 10), "JPEG"));
    }

    private static byte[] sized(int bytes) {
        byte[] picture = new byte[bytes];
        System.arraycopy(JPEG, 0, picture, 0, JPEG.length);
        return picture;
    }

    private static String image(byte[] picture, String format) {
        return "{\"imageData\":\"" + Base64.getEncoder().encodeToString(picture) + "\",\"imageFormat\":\"" + format
                + "\"}";
    }
}
