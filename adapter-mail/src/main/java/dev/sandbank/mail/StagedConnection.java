package dev.sandbank.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection that remembers how far it came and what the server answered there. */
final class StagedConnection extends SMTPTransport {

    private final Runnable beforeAnswer;
    private Stage stage = Stage.CONNECT;
    private int reply;
    private String replyText = "";

    /**
     * @param beforeAnswer is run when a whole mail was sent, because the answer may take long
     */
    StagedConnection(Session session, SmtpSettings settings, Runnable beforeAnswer) {
        super(session, new URLName("smtp", settings.host(), settings.port(), null, settings.user(), null));
        this.beforeAnswer = beforeAnswer;
    }

    Stage stage() {
        return stage;
    }

    /** The code of the first answer in this stage; not positive if there was none. */
    int reply() {
        return reply;
    }

    /** The words beside {@link #reply}. */
    String replyText() {
        return replyText;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.CONTENT);
        OutputStream content = super.data();
        // The answer so far only invites the mail.
        enter(Stage.CONTENT);
        return content;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Stage.ANSWER);
        beforeAnswer.run();
        super.finishData();
    }

    /** After a refusal the library says more to the server, which may then end the connection, so the first answer counts. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (reply <= 0 || stage == Stage.CONNECT) {
            reply = code;
            replyText = getLastServerResponse();
        }
        return code;
    }

    private void enter(Stage next) {
        stage = next;
        reply = 0;
        replyText = "";
    }
}
