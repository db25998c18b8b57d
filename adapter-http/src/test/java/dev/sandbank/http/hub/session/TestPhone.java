package dev.sandbank.http.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.TestPorts;
import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.CodeStep;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A phone into which the secret of a page was typed. */
final class TestPhone {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SECRET = Pattern.compile("id=\"typed\"[^>]*value=\"([A-Z2-7 ]+)\"");
    private static final Pattern RECOVERY_CODE = Pattern.compile("(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}");

    private final HubWorld world;
    private final CodeSecret secret;
    private List<String> recoveryCodes = List.of();

    private TestPhone(HubWorld world, CodeSecret secret) {
        this.world = world;
        this.secret = secret;
    }

    /** The phone that has the secret of a page. */
    static TestPhone of(HubWorld world, HttpResponse<String> page) {
        return new TestPhone(world, secretIn(page));
    }

    /** Sets a phone up for somebody who is logged in; the code of it was used a while ago. */
    static TestPhone enrol(HubWorld world, HubPages somebody) {
        HttpResponse<String> page = somebody.submit(
                somebody.open("/account/second-factor"),
                "/account/second-factor",
                Map.of("present", HubWorld.PASSWORD));
        TestPhone phone = of(world, page);
        HttpResponse<String> done =
                somebody.submit(page, "/account/second-factor/confirm", Map.of("code", phone.code()));
        assertThat(done.statusCode()).isEqualTo(200);
        phone.recoveryCodes = codesIn(done);
        world.server().clock().advance(Duration.ofMinutes(2));
        return phone;
    }

    /** The codes that a page shows. */
    static List<String> codesIn(HttpResponse<String> page) {
        return RECOVERY_CODE
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    List<String> recoveryCodes() {
        return recoveryCodes;
    }

    /** What it shows now. */
    String code() {
        return code(0);
    }

    /** What it shows some steps away from now. */
    String code(int off) {
        long step = CodeStep.at(world.server().clock().instant()) + off;
        return String.format("%06d", TestPorts.HUB.timeCodes().code(secret, step));
    }

    /** Logs in by both steps, and returns the answer to the second. */
    HttpResponse<String> logIn(HubPages visitor, String userId, String code) {
        HttpResponse<String> asked = visitor.submit(
                visitor.open("/login"), "/login", Map.of("userId", userId, "password", HubWorld.PASSWORD));
        return visitor.send(asked, "/login/code", Map.of("code", code));
    }

    static CodeSecret secretIn(HttpResponse<String> page) {
        String typed = SECRET.matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.body()))
                .group(1);
        BigInteger number = BigInteger.ZERO;
        for (char character : typed.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(character)));
        }
        byte[] bytes = new byte[CodeSecret.BYTES];
        byte[] written = number.toByteArray();
        int length = Math.min(written.length, bytes.length);
        System.arraycopy(
                Arrays.copyOfRange(written, written.length - length, written.length),
                0,
                bytes,
                bytes.length - length,
                length);
        return new CodeSecret(bytes);
    }
}
