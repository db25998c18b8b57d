package dev.sandbank.bootstrap.mail;

import dev.sandbank.application.MailUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.Stores;
import dev.sandbank.application.mail.DeliverMails;
import dev.sandbank.application.mail.MailAlarm;
import dev.sandbank.application.mail.MailHealth;
import dev.sandbank.application.mail.MailTransport;
import dev.sandbank.application.mail.MailTrouble;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.mail.SmtpSettings;
import dev.sandbank.mail.SmtpTransport;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers mails, if this server leads, once a second on a thread of its own, also those that commands of other processes wrote. The number of a
 * round is bounded, and so is the rate at which mails leave.
 */
public final class MailWorker implements AutoCloseable, MailHealth {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    /** How long a stop waits for a delivery that is going on; the mail stays in the outbox if that is not enough. */
    private static final int SECONDS_TO_STOP = 5;

    private final Outbox outbox;
    private final ThisNode node;
    private final @Nullable SmtpTransport smtp;
    private final MailTrouble trouble = new MailTrouble(new LoggedAlarm());
    private final DeliverMails deliverMails;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mail");
        thread.setDaemon(true);
        return thread;
    });
    private boolean failing;

    /** @param settings the mail server; null if mails are only read here */
    public MailWorker(Stores stores, Ports ports, ThisNode node, @Nullable SmtpSettings settings) {
        this.outbox = stores.outbox();
        this.node = node;
        this.smtp = settings == null ? null : new SmtpTransport(settings);
        MailTransport transport = smtp == null ? MailTransport.keeping() : smtp;
        this.deliverMails = MailUseCases.delivery(stores, ports, transport, trouble);
    }

    /** Begins to deliver. The address of the server must be known by now, because mails lead to it. */
    public MailWorker start() {
        timer.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.SECONDS);
        return this;
    }

    @Override
    public Optional<String> trouble() {
        return trouble.current();
    }

    @Override
    public long waiting() {
        return outbox.count(MailState.WAITING);
    }

    /** A failure is logged once, and the next round goes on. */
    private void round() {
        if (!node.leads()) {
            return;
        }
        try {
            deliverMails.deliver();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warn("Mails could not be delivered: {}", e.getMessage());
            }
        }
    }

    /** Delivers what was just written, if that does not take long. */
    @Override
    public void close() {
        timer.execute(this::round);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (smtp != null) {
            smtp.close();
        }
        awaitEnd();
    }

    /** After the connection is cut, the attempt ends at once and is stored before the stores are closed. */
    private void awaitEnd() {
        try {
            if (!timer.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("The delivery of a mail did not end; it is repeated after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the log. */
    private static final class LoggedAlarm implements MailAlarm {

        @Override
        public void mailsWait(String reason) {
            LOG.warn("Mails wait: {}", reason);
        }

        @Override
        public void mailsLeaveAgain() {
            LOG.warn("Mails leave again");
        }
    }
}
