package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.session.CodeGuard;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.SecondFactor.Enrolled;
import dev.sandbank.domain.hub.session.TypedCode;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for codes, counts wrong ones by account, and lets no code pass twice.
 *
 * @param requiredOfAdministrators whether administrators must have a second factor
 */
public record FactorGuard(
        Factors factors,
        FindCodeStep findCodeStep,
        WriteMail writeMail,
        Clock wall,
        Audit audit,
        boolean requiredOfAdministrators)
        implements CodeGuard {

    /** A text that is longer cannot be a code of a phone. */
    private static final int MOST_OF_A_PHONE = 12;

    @Override
    public boolean isOn(DeveloperId developer) {
        return factors.of(developer).isOn();
    }

    @Override
    public boolean mustEnrol(Developer developer) {
        return isRequiredOf(developer) && !isOn(developer.id());
    }

    /** Whether somebody must have a second factor. */
    boolean isRequiredOf(Developer developer) {
        return requiredOfAdministrators && developer.isActingAdministrator();
    }

    @Override
    public Optional<Refused> objectionTo(Developer developer, String typed, Source source) {
        AccountFactor before = factors.of(developer.id());
        Enrolled enrolled = before.factor().enrolled();
        if (enrolled == null) {
            return Optional.empty();
        }
        try {
            Presented presented = Presented.read(typed);
            Instant now = Instant.ofEpochMilli(wall.millis());
            before.tries().requireTryAt(now);
            return judged(developer, before, presented, now, source);
        } catch (Refused noTry) {
            return Optional.of(noTry);
        }
    }

    private Optional<Refused> judged(
            Developer developer, AccountFactor before, Presented presented, Instant now, Source source) {
        try {
            AccountFactor after =
                    accepted(developer, before, presented, now, source).right();
            return factors.replace(before, after)
                    ? Optional.empty()
                    : Optional.of(new Refused(CredentialRefusal.FACTOR_CODE_USED));
        } catch (Refused wrong) {
            if (wrong.reason() == CredentialRefusal.FACTOR_CODE_USED) {
                // It was right once, so it is no guess; two clicks must not make the owner wait.
                return Optional.of(wrong);
            }
            AccountFactor after = before.wrong(now);
            if (after.isToBeWarned(now)) {
                mails().guessing(developer, source);
                after = after.warned(now);
            }
            factors.replace(before, after);
            return Optional.of(wrong);
        }
    }

    private AccountFactor accepted(
            Developer developer, AccountFactor before, Presented presented, Instant now, Source source) {
        RecoveryCode recovery = presented.recovery();
        if (recovery != null) {
            AccountFactor after = before.with(before.codes().use(recovery));
            int left = after.codes().left();
            mails().recoveryCodeUsed(developer, left, source);
            audit.by(developer.id(), source)
                    .note(
                            AuditAction.RECOVERY_CODE_USED,
                            developer.id().value(),
                            Map.of("left", Integer.toString(left)));
            return after;
        }
        Enrolled enrolled = before.factor().enrolled();
        TypedCode code = presented.code();
        if (enrolled == null || code == null) {
            throw new Refused(CredentialRefusal.FACTOR_OFF);
        }
        long step = findCodeStep.find(developer.id().value(), enrolled.seed(), code, now);
        return before.with(before.factor().accept(step));
    }

    private FactorMails mails() {
        return new FactorMails(writeMail, wall);
    }

    /** What was typed: one of the two. */
    private record Presented(
            @Nullable TypedCode code, @Nullable RecoveryCode recovery) {

        static Presented read(String typed) {
            return typed.strip().length() <= MOST_OF_A_PHONE
                    ? new Presented(TypedCode.read(typed), null)
                    : new Presented(null, RecoveryCode.read(typed));
        }
    }
}
