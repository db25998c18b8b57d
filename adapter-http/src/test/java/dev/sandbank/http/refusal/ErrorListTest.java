package dev.sandbank.http.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.refusal.ErrorList.Line;
import dev.sandbank.http.refusal.hint.Hint;
import dev.sandbank.http.refusal.hint.Hints;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The errors that a server lists at {@code /errors}. */
class ErrorListTest {

    private static final List<Class<? extends Reason>> TOLD_TO_PEOPLE = List.of(
            SpaceRefusal.class,
            PaymentRefusal.class,
            RegistrationRefusal.class,
            DeveloperRefusal.class,
            TeamRefusal.class,
            ContactRefusal.class,
            ProductionRefusal.class,
            IconRefusal.class,
            CredentialRefusal.class);

    /** Everything but what only people are told, on the command line and beside a field of a form. */
    @Test
    void everyReasonThatARequestMeetsIsListedWithEachOfItsHints() {
        List<Line> lines = ErrorList.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .toList();
        List<Hint> hints = EveryReason.stream()
                .filter(reason -> TOLD_TO_PEOPLE.stream().noneMatch(told -> told.isInstance(reason)))
                .flatMap(reason -> Hints.all(reason).stream())
                .toList();
        assertThat(lines).hasSameSizeAs(hints);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.cause()).endsWith(".").doesNotContain("{");
            assertThat(line.status()).isBetween(400, 499);
        });
    }
}
