package dev.sandbank.application.mail;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.mail.MailId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one mail of the outbox. */
public final class ReadMail {

    private final Outbox outbox;
    private final MailTexts texts;
    private final Transactions transactions;

    public ReadMail(Outbox outbox, MailTexts texts, Transactions transactions) {
        this.outbox = outbox;
        this.texts = texts;
        this.transactions = transactions;
    }

    /**
     * The mail, if there is one with that id.
     *
     * @param reader the audit of an administrator, who reads mails of others; null for a reader who may read all anyhow
     */
    public Optional<MailView> read(MailId id, @Nullable Audit reader) {
        Optional<OutboxEntry> found = outbox.find(id);
        if (reader != null && found.isPresent()) {
            String to = found.get().mail().to().value();
            transactions.run(() -> {
                reader.note(AuditAction.MAIL_READ, id.value(), Map.of("to", to));
                return true;
            });
        }
        return found.map(entry -> new MailView(entry, texts.forReader(entry)));
    }
}
