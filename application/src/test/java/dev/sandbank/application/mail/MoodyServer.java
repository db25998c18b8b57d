package dev.sandbank.application.mail;

import java.util.ArrayList;
import java.util.List;

/** A mail server that can do everything mail servers were seen to do, and remembers which mails it took. */
final class MoodyServer implements MailTransport {

    /** What the server does with the next mails. */
    enum Mood {
        TAKES(true),
        REFUSES_ALL_CONNECTIONS(false),
        PUTS_OFF(false),
        REJECTS(false),
        BREAKS_BEFORE_THE_END(false),
        TAKES_AND_BREAKS(true),
        BREAKS_AT_THE_END(false),
        /** Our process is killed while the server has the mail. */
        TAKES_AND_WE_DIE(true),
        WE_DIE_BEFORE(false),
        IS_FAULTY(false);

        private final boolean receives;

        Mood(boolean receives) {
            this.receives = receives;
        }
    }

    /** Stands for the sudden end of our process. */
    static final class Killed extends Error {}

    final List<OutgoingMail> taken = new ArrayList<>();
    int attempts;
    int released;
    Mood mood = Mood.TAKES;

    @Override
    public MailOutcome send(OutgoingMail mail) {
        attempts++;
        if (mood.receives) {
            taken.add(mail);
        }
        return switch (mood) {
            case TAKES -> new MailOutcome.Taken();
            case REFUSES_ALL_CONNECTIONS -> new MailOutcome.ServerTrouble("It cannot be reached.");
            case PUTS_OFF -> new MailOutcome.Deferred("Later.");
            case REJECTS -> new MailOutcome.Rejected("Never.");
            case BREAKS_BEFORE_THE_END -> new MailOutcome.Interrupted("It broke.");
            case TAKES_AND_BREAKS, BREAKS_AT_THE_END -> new MailOutcome.Unknown("It broke at the end.");
            case TAKES_AND_WE_DIE, WE_DIE_BEFORE -> throw new Killed();
            case IS_FAULTY -> throw new IllegalStateException("a fault of ours");
        };
    }

    @Override
    public void release() {
        released++;
    }

    List<String> subjects() {
        return taken.stream().map(OutgoingMail::subject).toList();
    }

    long copiesOf(String subject) {
        return subjects().stream().filter(subject::equals).count();
    }
}
