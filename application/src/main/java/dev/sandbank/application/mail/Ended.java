package dev.sandbank.application.mail;

import dev.sandbank.application.mail.MailOutcome.Deferred;
import dev.sandbank.application.mail.MailOutcome.Interrupted;
import dev.sandbank.application.mail.MailOutcome.Kept;
import dev.sandbank.application.mail.MailOutcome.Rejected;
import dev.sandbank.application.mail.MailOutcome.ServerTrouble;
import dev.sandbank.application.mail.MailOutcome.Taken;
import dev.sandbank.application.mail.MailOutcome.Unknown;
import dev.sandbank.domain.mail.Delivery;
import java.time.Instant;
import java.util.Optional;

/** An attempt that has ended. */
record Ended(OutboxEntry entry, MailOutcome outcome) {

    /** What becomes of the delivery. */
    Delivery delivery(Instant now) {
        Delivery begun = entry.delivery();
        if (outcome instanceof Taken) {
            return begun.sent(now);
        } else if (outcome instanceof Kept) {
            return begun.kept(now);
        } else if (outcome instanceof Deferred deferred) {
            return begun.deferred(now, deferred.reason());
        } else if (outcome instanceof Rejected rejected) {
            return begun.refused(now, rejected.reason());
        } else if (outcome instanceof ServerTrouble trouble) {
            return begun.held(now, trouble.reason());
        } else if (outcome instanceof Interrupted interrupted) {
            return begun.interrupted(now, interrupted.reason());
        }
        return begun.doubtful(now);
    }

    /** What is wrong with the mail server, if the outcome shows anything. */
    static Optional<String> troubleIn(MailOutcome outcome) {
        if (outcome instanceof ServerTrouble trouble) {
            return Optional.of(trouble.reason());
        } else if (outcome instanceof Interrupted interrupted) {
            return Optional.of(interrupted.reason());
        }
        return outcome instanceof Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }
}
