package dev.sandbank.application.mail;

import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailState;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Makes the texts of mails, for their delivery and for readers of the outbox. */
public record MailTexts(ActingLinks links, LinkTokens tokens, MailSite site, Clock wall, MailCodes codes) {

    private static final Set<MailState> READ_HERE = Set.of(MailState.WAITING, MailState.SENDING, MailState.KEPT);

    /** As its reader gets it. */
    MailContent forDelivery(Mail mail) {
        return MailWriter.write(mail, linkTexts(false));
    }

    /**
     * As it is shown in the outbox. Links that act are shown only where mails are not sent, because who reads the outbox
     * of other people's mails must not become one of them.
     */
    MailContent forReader(OutboxEntry entry) {
        boolean readHere = !site.sends() && READ_HERE.contains(entry.delivery().state());
        return MailWriter.write(entry.mail(), linkTexts(!readHere));
    }

    /** Whether every link in a mail that lets its reader do something can still be used. */
    boolean linksAreLive(Mail mail) {
        Instant now = wall.instant();
        return mail.body().actingLinks().stream()
                .allMatch(id -> links.find(id).filter(link -> link.liveAt(now)).isPresent());
    }

    String publicUrl() {
        return site.publicUrl().get();
    }

    private LinkTexts linkTexts(boolean blank) {
        return new LinkTexts(publicUrl(), links::find, tokens, codes, wall.instant(), blank);
    }
}
