package dev.sandbank.application.mail;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.mail.Recipient;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the mails of the outbox page by page, newest first. */
public final class ListMails {

    private final Outbox outbox;
    private final MailTexts texts;
    private final Transactions transactions;

    public ListMails(Outbox outbox, MailTexts texts, Transactions transactions) {
        this.outbox = outbox;
        this.texts = texts;
        this.transactions = transactions;
    }

    /**
     * A page of mails.
     *
     * @param to only mails to recipients with the key of this one, in every space; null for all
     * @param reader the audit of an administrator, who reads mails of others; null for a reader who may read all anyhow
     */
    public Found<MailView> list(@Nullable Recipient to, Seek seek, @Nullable Audit reader) {
        Found<OutboxEntry> page = outbox.newest(to, seek);
        if (reader != null && !page.rows().isEmpty()) {
            Map<String, String> facts =
                    Map.of("mails", Integer.toString(page.rows().size()));
            String target = to == null ? "outbox" : to.value();
            transactions.run(() -> {
                reader.note(AuditAction.MAILS_LISTED, target, facts);
                return true;
            });
        }
        return new Found<>(
                page.rows().stream()
                        .map(entry -> new MailView(entry, texts.forReader(entry)))
                        .toList(),
                page.previous(),
                page.next());
    }
}
