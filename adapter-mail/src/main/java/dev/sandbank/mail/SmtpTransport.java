package dev.sandbank.mail;

import dev.sandbank.application.mail.MailOutcome;
import dev.sandbank.application.mail.MailTransport;
import dev.sandbank.application.mail.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives mails to a mail server, over one connection as long as there are more. */
public final class SmtpTransport implements MailTransport, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private static final MailOutcome UNBUILDABLE = new MailOutcome.Rejected("The mail cannot be built.");

    private final SmtpSettings settings;
    private final SmtpDeadlines deadlines;
    private final WatchedSockets sockets = new WatchedSockets();
    private final EncryptedSockets encrypted;
    private final Watchdog watchdog;
    private @Nullable StagedConnection connection;

    public SmtpTransport(SmtpSettings settings) {
        this(settings, SmtpDeadlines.DEFAULT, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmtpTransport(SmtpSettings settings, SmtpDeadlines deadlines, SSLSocketFactory encryption) {
        this.settings = settings;
        this.deadlines = deadlines;
        this.encrypted = new EncryptedSockets(sockets, encryption);
        this.watchdog = new Watchdog(sockets::cut);
    }

    @Override
    public MailOutcome send(OutgoingMail mail) {
        Properties properties = SmtpProperties.of(settings, deadlines, OwnName.in(mail.messageId()));
        SmtpProperties.addSockets(properties, sockets, encrypted);
        Session session = Session.getInstance(properties);
        MimeMail message;
        try {
            message = MimeMail.of(mail, settings, session);
        } catch (MessagingException | IllegalArgumentException e) {
            LOG.debug("A mail cannot be built", e);
            return UNBUILDABLE;
        }
        watchdog.arm(deadlines.whole());
        try {
            return send(message, session);
        } finally {
            watchdog.callOff();
        }
    }

    private MailOutcome send(MimeMail message, Session session) {
        boolean connected = isConnected();
        StagedConnection open = connected && connection != null ? connection : fresh(session);
        try {
            if (!connected) {
                open.connect(settings.host(), settings.port(), settings.user(), settings.password());
            }
            sockets.waitForBytes(deadlines.read());
            open.sendMessage(message, message.getAllRecipients());
            return new MailOutcome.Taken();
        } catch (MessagingException e) {
            LOG.debug("A mail could not be sent", e);
            MailOutcome outcome =
                    new SmtpFailure(open.stage(), open.reply(), open.replyText(), watchdog.hasActed(), e).outcome();
            boolean usable = outcome instanceof MailOutcome.Deferred || outcome instanceof MailOutcome.Rejected;
            if (!usable) {
                release();
            }
            return outcome;
        }
    }

    /** Whether the server still has the connection of the mail before. */
    private boolean isConnected() {
        StagedConnection before = connection;
        return before != null && before.isConnected();
    }

    private StagedConnection fresh(Session session) {
        release();
        StagedConnection fresh = new StagedConnection(session, settings, this::waitForAnswer);
        connection = fresh;
        return fresh;
    }

    private void waitForAnswer() {
        watchdog.arm(deadlines.answer());
        sockets.waitForBytes(deadlines.answer());
    }

    @Override
    public void release() {
        StagedConnection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("The connection to the mail server did not close", e);
            }
        }
    }

    /** Ends the connection at once, also while a mail is sent on another thread. */
    @Override
    public void close() {
        sockets.cut();
        watchdog.close();
    }
}
