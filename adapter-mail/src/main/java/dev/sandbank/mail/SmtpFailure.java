package dev.sandbank.mail;

import dev.sandbank.application.mail.MailOutcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Says what a failure means for the mail (RFC 5321 section 4.2.1). Before the recipient was named, nothing depends on the
 * mail, so the server is in trouble. After that, an answer of the server is about this mail.
 *
 * @param tooSlow whether we ended the connection
 */
record SmtpFailure(Stage stage, int reply, String replyText, boolean tooSlow, MessagingException cause) {

    /** The server ends the connection, or wants a log-in: none of them is about one mail. */
    private static final Set<Integer> ABOUT_US = Set.of(421, 454, 530, 534, 535, 538);

    MailOutcome outcome() {
        if (stage == Stage.CONNECT || stage == Stage.SENDER) {
            return new MailOutcome.ServerTrouble(trouble());
        }
        if (reply >= 400 && !ABOUT_US.contains(reply)) {
            String answer = "The mail server answered " + oneLine(replyText);
            return reply < 500 ? new MailOutcome.Deferred(answer) : new MailOutcome.Rejected(answer);
        }
        if (stage == Stage.ANSWER && reply <= 0) {
            return new MailOutcome.Unknown(trouble());
        }
        return new MailOutcome.Interrupted(trouble());
    }

    /** It is shown to everybody, so it has no words of the server, which may contain addresses. */
    private String trouble() {
        if (tooSlow || has(SocketTimeoutException.class)) {
            return "The mail server did not answer in time.";
        } else if (has(AuthenticationFailedException.class)) {
            return "The mail server refused user and password.";
        } else if (has(UnknownHostException.class)) {
            return "The name of the mail server is not known.";
        } else if (has(ConnectException.class)) {
            return "The mail server cannot be reached.";
        } else if (says("STARTTLS is required")) {
            return "The mail server does not offer encryption (STARTTLS), which smtp-tls requires.";
        } else if (has(SSLException.class) || says("identity") || says("convert socket to TLS")) {
            return "The connection to the mail server cannot be encrypted, or its certificate is not trusted for its name.";
        }
        return reply >= 400 ? "The mail server answered " + reply + "." : "The connection to the mail server broke.";
    }

    private boolean has(Class<? extends Exception> kind) {
        return causes().anyMatch(kind::isInstance);
    }

    private boolean says(String words) {
        return causes().anyMatch(each -> String.valueOf(each.getMessage()).contains(words));
    }

    private Stream<Throwable> causes() {
        return Stream.<Throwable>iterate(cause, each -> each != null, Throwable::getCause)
                .limit(10);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
