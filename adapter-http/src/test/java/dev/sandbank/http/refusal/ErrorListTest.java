package dev.sandbank.http.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.http.refusal.ErrorList.Line;
import dev.sandbank.http.refusal.hint.Hint;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The errors that a server lists at {@code /errors}. */
class ErrorListTest {

    /** Everything but what only people are told, on the command line and beside a field of a form. */
    @Test
    void everyReasonThatARequestMeetsIsListedWithEachOfItsHints() {
        List<Line> lines = ErrorList.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .toList();
        List<Hint> hints = EveryReason.stream()
                .filter(reason -> !(reason instanceof SpaceRefusal)
                        && !(reason instanceof PaymentRefusal)
                        && !(reason instanceof IconRefusal))
                .flatMap(reason -> Hints.all(reason).stream())
                .toList();
        assertThat(lines).hasSameSizeAs(hints);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.cause()).endsWith(".").doesNotContain("{");
            assertThat(line.status()).isBetween(400, 499);
        });
    }
}
