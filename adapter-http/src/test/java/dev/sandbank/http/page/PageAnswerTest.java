package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Answer.Header;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAnswerTest {

    @Test
    void case17PagesCannotBeFramedCachedOrLeakTheirAddress() {
        Answer.Ready answer = PageAnswer.of(200, "<p>");
        assertThat(answer.headers())
                .contains(
                        new Header("Referrer-Policy", "no-referrer"),
                        new Header("Cache-Control", "no-store"),
                        new Header("X-Content-Type-Options", "nosniff"),
                        new Header("X-Frame-Options", "DENY"));
        assertThat(policy(answer))
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void formsOfAPageLeadToTheBankAlone() {
        assertThat(policy(PageAnswer.of(200, ""))).endsWith("form-action 'self'");
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/cb?x=1, https:",
        "HTTPS://app.example/cb, https:",
        "http://127.0.0.1:4711/cb, http: https:",
        "http://[::1]:4711/cb, http: https:",
        "com.example.app:/cb, com.example.app:"
    })
    void formsThatEndAtTheApplicationMayLeadThroughItsScheme(String redirectUri, String sources) {
        assertThat(policy(PageAnswer.leadingTo(redirectUri, 200, ""))).endsWith("form-action 'self' " + sources);
    }

    @Test
    void errorPageIsSentWithItsOwnStatus() {
        Answer.Ready answer = PageAnswer.of(ErrorPages.redirectUriUnregistered());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Error 400", "The redirect_uri is not registered for this application.");
    }

    private static String policy(Answer.Ready answer) {
        return answer.headers().stream()
                .filter(header -> header.name().equals("Content-Security-Policy"))
                .map(Header::value)
                .findFirst()
                .orElseThrow();
    }
}
