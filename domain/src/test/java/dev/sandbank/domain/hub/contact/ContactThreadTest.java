package dev.sandbank.domain.hub.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactElsewhere;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactThreadTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Actor ANN = new Actor(Actor.Kind.DEVELOPER, "ann0000000000000");
    private static final Actor ROOT = new Actor(Actor.Kind.COMMAND_LINE, "root");
    private static final Decision BY_ROOT = new Decision(ROOT, NOON);

    @Test
    void whoWroteLastDecidesTheState() {
        ContactThread asked = begun();
        ContactThread answered = asked.with(message(ContactSide.ADMINISTRATOR, "It is 60."));
        ContactThread replied = answered.with(message(ContactSide.DEVELOPER, "A minute?"));

        assertThat(asked.state()).isEqualTo(ContactState.OPEN);
        assertThat(answered.state()).isEqualTo(ContactState.ANSWERED);
        assertThat(replied.state()).isEqualTo(ContactState.OPEN);
        assertThat(replied.messages())
                .extracting(ContactMessage::text)
                .containsExactly("What is it?", "It is 60.", "A minute?");
        assertThat(replied.first()).isEqualTo(asked.last());
    }

    @ParameterizedTest
    @EnumSource
    void closedThreadIsOpenedByAFurtherMessageOfEitherSide(ContactSide side) {
        ContactThread closed = begun().close(BY_ROOT);

        ContactThread longer = closed.with(message(side, "More."));

        assertThat(closed.state()).isEqualTo(ContactState.CLOSED);
        assertThat(longer.closed()).isNull();
        assertThat(longer.state()).isEqualTo(side == ContactSide.DEVELOPER ? ContactState.OPEN : ContactState.ANSWERED);
    }

    @Test
    void closedThreadIsNotClosedAgainAndTellsWhoClosedIt() {
        ContactThread closed = begun().close(BY_ROOT);

        Refused refused =
                catchThrowableOfType(Refused.class, () -> closed.close(new Decision(ANN, NOON.plusSeconds(5))));

        assertThat(refused.refusal()).isEqualTo(new ContactElsewhere(closed.id().value(), "closed", "root", NOON));
    }

    @Test
    void threadHasAnEnd() {
        ContactThread thread = begun();
        for (int i = 1; i < ContactThread.MAX_MESSAGES; i++) {
            thread = thread.with(message(ContactSide.DEVELOPER, "More."));
        }
        ContactThread full = thread;

        assertThatThrownBy(() -> full.with(message(ContactSide.DEVELOPER, "More.")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(ContactRefusal.CONTACT_FULL));
    }

    @Test
    void textsHaveBoundsAndNoControlCharacters() {
        assertThat(ContactText.objectionTo(" \n")).contains("Write a message.");
        assertThat(ContactText.objectionTo("x".repeat(4_000))).isEmpty();
        assertThat(ContactText.objectionTo("x".repeat(4_001)).orElseThrow()).contains("yours has 4001");
        assertThat(ContactText.objectionTo("a\u0007b")).isPresent();
        assertThat(ContactText.objectionTo("a\n\tb")).isEmpty();
        assertThat(ContactText.objectionToSubject("")).contains("Enter a subject.");
        assertThat(ContactText.objectionToSubject("a\nb")).isPresent();
        assertThat(ContactText.objectionToSubject("x".repeat(121))).isPresent();
        assertThat(ContactText.objectionToSubject("x".repeat(120))).isEmpty();
    }

    @Test
    void linesEndAlikeWhateverTheBrowserSent() {
        assertThat(ContactText.tidy(" \r\na\r\nb\rc\n ")).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @EnumSource
    void kindIsFoundByItsWord(ContactKind kind) {
        assertThat(ContactKind.of(kind.text())).contains(kind);
        assertThat(ContactKind.of(kind.name())).isEmpty();
    }

    private static ContactThread begun() {
        return ContactThread.begin(
                new ContactId("c000000000000000"),
                new DeveloperId(ANN.id()),
                ContactKind.QUESTION,
                "The limit",
                message(ContactSide.DEVELOPER, "What is it?"));
    }

    private static ContactMessage message(ContactSide side, String text) {
        return new ContactMessage(side, side == ContactSide.DEVELOPER ? ANN : ROOT, text, NOON, null);
    }
}
