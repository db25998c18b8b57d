package dev.sandbank.application.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why mails cannot leave at present. */
public final class MailTrouble {

    private final MailAlarm alarm;
    private volatile @Nullable String reason;

    public MailTrouble(MailAlarm alarm) {
        this.alarm = alarm;
    }

    /** Why mails wait, as a sentence; empty if they leave. */
    public Optional<String> current() {
        return Optional.ofNullable(reason);
    }

    void is(String present) {
        boolean isNew = reason == null;
        reason = present;
        if (isNew) {
            alarm.mailsWait(present);
        }
    }

    void isOver() {
        if (reason != null) {
            reason = null;
            alarm.mailsLeaveAgain();
        }
    }
}
