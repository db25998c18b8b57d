package dev.sandbank.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.MailPart;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mail says, and what readers of the outbox see of it. */
class MailTextsTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final MailWorld world = new MailWorld(stores);
    private final LinkId link = world.newLink();
    private final String address = MailWorld.URL + "/password?token=" + new LinkTokens(world.secrets).of(link);

    /** Cases H62 and H75. */
    @Test
    void eachLinkStandsWholeOnALineOfItsOwnInBothTexts() {
        MailId id =
                write("Your password", new Paragraph("Hello Ann."), acting(), MailLink.to("All apps", "/apps?a=b&c=d"));
        MailContent content = read(id, false).content();

        assertThat(content.links()).containsExactly(address, MailWorld.URL + "/apps?a=b&c=d");
        assertThat(content.text().lines()).containsAll(content.links());
        assertThat(content.text()).contains("It works once, for 1 hour, until 3 November 2026, 13:00 UTC.");
        assertThat(content.html()).contains("<a href=\"" + address + "\">" + address + "</a>");
        assertThat(content.html().lines())
                .contains("<a href=\"https://hub.example/bank/apps?a=b&amp;c=d\">"
                        + "https://hub.example/bank/apps?a=b&amp;c=d</a></p>");
    }

    @Test
    void case105MarkupIsEscapedInHtmlAndPlainTextIsAsItWasWritten() {
        MailId id = write("R&D's <b>", new Paragraph("a & b's <svg onload=\"x()\">\nnext line"));
        MailContent content = read(id, false).content();

        assertThat(content.text()).startsWith("a & b's <svg onload=\"x()\">\nnext line\n\n");
        assertThat(content.html())
                .contains("a &amp; b&#39;s &lt;svg onload=&quot;x()&quot;&gt;<br>\nnext line")
                .contains("<title>R&amp;D&#39;s &lt;b&gt;</title>")
                .doesNotContain("<svg", "<script", "<style", "<img", "http-equiv");
    }

    /** Case H63: who reads the outbox of other people's mails must not become one of them. */
    @Test
    void linkThatActsIsShownToNobodyWhereMailsAreSent() {
        MailId id = write("Your password", acting());
        MailContent waiting = read(id, true).content();
        world.deliver();
        MailContent sent = read(id, true).content();

        assertThat(List.of(waiting, sent)).allSatisfy(content -> {
            assertThat(content.links()).isEmpty();
            assertThat(content.text() + content.html()).doesNotContain("token").contains("This link is blanked");
        });
        assertThat(world.server.taken.get(0).content().links()).containsExactly(address);
        assertThat(list(true).content().links()).isEmpty();
        assertThat(read(id, false).content().links())
                .as("sent before mails were kept here")
                .isEmpty();
    }

    @Test
    void linkThatEndedIsNotShown() {
        MailId id = write("Your password", acting());
        assertThat(read(id, false).content().links()).containsExactly(address);
        assertThat(list(false).content().links()).containsExactly(address);

        world.clock.advance(Duration.ofHours(1));
        assertThat(read(id, false).content().links()).isEmpty();
        assertThat(read(id, false).content().text()).contains("This link has ended");
    }

    @Test
    void linkThatWasUsedIsNotShown() {
        MailId id = write("Your password", acting());
        stores.actingLinks().end(link, world.clock.instant());
        assertThat(read(id, false).content().links()).isEmpty();
    }

    @Test
    void eachViewByAnAdministratorIsAudited() {
        MailId id = write("Your password", acting());
        var audit = TestPorts.audit(stores, world.clock);
        new ReadMail(stores.outbox(), world.texts(false), stores.transactions()).read(id, audit);
        new ListMails(stores.outbox(), world.texts(false), stores.transactions())
                .list(MailWorld.ANN, Seek.first(10), audit);
        read(id, false);

        assertThat(stores.auditLog().newest(AuditFilter.ALL, Seek.first(10)).rows())
                .extracting(
                        entry -> entry.event().action(), entry -> entry.event().target())
                .containsExactly(
                        tuple(AuditAction.MAILS_LISTED, "ann@example.com"), tuple(AuditAction.MAIL_READ, id.value()));
        assertThat(stores.auditLog()
                        .newest(AuditFilter.ALL, Seek.first(10))
                        .rows()
                        .toString())
                .doesNotContain("token");
    }

    @Test
    void whereMailsAreNotSentTheyCountAsDeliveredAtOnce() {
        MailId id = write("Your password", acting());
        new DeliverMails(
                        stores.outbox(),
                        stores.transactions(),
                        world.texts(false),
                        MailTransport.keeping(),
                        world.trouble)
                .deliver();
        assertThat(read(id, false).entry().delivery().state().text()).isEqualTo("kept");
        assertThat(read(id, false).content().links()).containsExactly(address);
        assertThat(read(id, true).content().links()).isEmpty();
    }

    private MailPart acting() {
        return MailLink.acting("Choose a new password", "/password", link);
    }

    private MailId write(String subject, MailPart... parts) {
        return stores.transactions().run(() -> world.writer().write(MailWorld.ANN, subject, parts));
    }

    private MailView read(MailId id, boolean sends) {
        return new ReadMail(stores.outbox(), world.texts(sends), stores.transactions())
                .read(id, null)
                .orElseThrow();
    }

    private MailView list(boolean sends) {
        return new ListMails(stores.outbox(), world.texts(sends), stores.transactions())
                .list(null, Seek.first(10), null)
                .rows()
                .get(0);
    }
}
