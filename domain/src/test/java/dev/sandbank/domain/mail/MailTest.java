package dev.sandbank.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final MailId ID = new MailId("m".repeat(22));
    private static final LinkId LINK = new LinkId("k".repeat(22));
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final MailBody BODY = new MailBody(List.of(new Paragraph("Hello.")));

    /** Case H61, at the field. */
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: b@example.com", "a\nb", "a\u0000b", "a\u2028b", "\u202eolleh", "", "   "})
    void subjectIsOneLineWithoutControlCharacters(String subject) {
        assertThat(Mail.objectionTo(subject)).isPresent();
        assertThatThrownBy(() -> new Mail(ID, ANN, subject, BODY, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subjectHasABound() {
        assertThat(Mail.objectionTo("x".repeat(300))).isEmpty();
        assertThat(Mail.objectionTo("x".repeat(10_000))).contains("must have at most 300 characters");
    }

    @Test
    void paragraphHasLinesButNoOtherControlCharacters() {
        assertThat(new Paragraph("one\ntwo\tthree").text()).hasLineCount(2);
        assertThatThrownBy(() -> new Paragraph("a\u0007")).hasMessageContaining("control characters");
        assertThatThrownBy(() -> new Paragraph(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paragraph("x".repeat(20_001))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "apps", "//evil.example", "https://evil.example", "/a b", "/a\"b", "/a#b", "/a\nb"})
    void linkLeadsToAPageOfThisServer(String path) {
        assertThatThrownBy(() -> MailLink.to("Open", path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linkThatActsHasNoOtherQuery() {
        assertThat(MailLink.to("Open", "/apps?id=1").acting()).isNull();
        assertThatThrownBy(() -> MailLink.acting("Open", "/apps?id=1", LINK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailLink.acting("Open\n", "/apps", LINK)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailLink.acting("x".repeat(201), "/apps", LINK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bodyKnowsTheLinksThatAct() {
        MailBody body = new MailBody(
                List.of(new Paragraph("a"), MailLink.to("b", "/"), MailLink.acting("c", "/activate", LINK)));
        assertThat(body.actingLinks()).containsExactly(LINK);
        assertThatThrownBy(() -> new MailBody(Collections.nCopies(41, new Paragraph("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mailThatCannotBeReadCannotBeSent() {
        assertThat(Mail.unreadable(ID, NOON).canBeSent()).isFalse();
        assertThat(new Mail(ID, ANN, "Hello", BODY, NOON).canBeSent()).isTrue();
        assertThatThrownBy(() -> new MailId("short")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Case H75: 7 days are 168 hours, also where clocks change meanwhile. */
    @Test
    void spanOfALinkIsToldWithItsEndInUtc() {
        Instant before = Instant.parse("2026-10-22T09:30:00Z");
        assertThat(LinkSpan.of(before, before.plus(Duration.ofDays(7))))
                .isEqualTo("for 7 days, until 29 October 2026, 09:30 UTC");
        assertThat(LinkSpan.of(before, before.plus(Duration.ofHours(24)))).startsWith("for 24 hours, until 23 October");
        assertThat(LinkSpan.of(before, before.plus(Duration.ofHours(1)))).startsWith("for 1 hour, until 22 October");
        assertThat(LinkSpan.of(before, before.plus(Duration.ofMinutes(90)))).startsWith("for 90 minutes, until");
    }
}
