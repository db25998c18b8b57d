package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void case17PagesCannotBeFramedCachedOrLeakTheirAddress() {
        Map<String, String> headers = SecurityHeaders.ofPage();
        assertThat(headers)
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY");
        assertThat(headers.get(POLICY))
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void formsOfAPageLeadToTheBankAlone() {
        assertThat(SecurityHeaders.ofPage().get(POLICY)).endsWith("form-action 'self'");
    }

    @Test
    void pagesForDevelopersHaveScriptsAndTypefaceOfTheServerAndTheBankHasNeither() {
        assertThat(SecurityHeaders.ofPageWithScript().get(POLICY))
                .contains("default-src 'none'", "script-src 'self'", "font-src 'self'")
                .doesNotContain("unsafe");
        assertThat(SecurityHeaders.ofPage().get(POLICY)).doesNotContain("script-src", "font-src");
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
        assertThat(SecurityHeaders.ofPageLeadingTo(redirectUri).get(POLICY)).endsWith("form-action 'self' " + sources);
    }
}
