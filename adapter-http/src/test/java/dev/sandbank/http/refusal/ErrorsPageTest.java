package dev.sandbank.http.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.http.refusal.hint.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of all errors says what the code does. {@code -Dsandbank.docs=write} writes it anew. */
class ErrorsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "ERRORS.md");

    @Test
    void docsErrorsIsWhatTheCodeSays() throws IOException {
        if ("write".equals(System.getProperty("sandbank.docs"))) {
            Files.writeString(PAGE, ErrorsPage.text());
        }
        assertThat(PAGE)
                .as("docs/ERRORS.md is out of date; write it anew with: mvn test -pl adapter-http -am"
                        + " -Dtest=ErrorsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dsandbank.docs=write")
                .hasContent(ErrorsPage.text());
    }

    @ParameterizedTest
    @MethodSource("dev.sandbank.http.refusal.EveryReason#stream")
    void everyReasonHasItsRows(Reason reason) {
        assertThat(Hints.all(reason))
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(ErrorsPage.text()).contains(ErrorsPage.words(hint)));
    }
}
