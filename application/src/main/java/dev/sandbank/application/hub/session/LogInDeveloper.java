package dev.sandbank.application.hub.session;

import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.secret.Verdict;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.DeveloperLoginLocked;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessTarget;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Logs a developer in, by user ID or address. Too many wrong passwords slow down their source; the owner is told at most
 * once a day. A name that nobody has is treated alike and costs the same work.
 */
public final class LogInDeveloper {

    /** How much time passes between two mails about wrong passwords. */
    static final Duration BETWEEN_WARNINGS = Duration.ofDays(1);

    private static final int HASH_DIGITS = 16;

    private final SessionParts parts;
    private final SessionStart sessions;

    public LogInDeveloper(SessionParts parts) {
        this.parts = parts;
        this.sessions = parts.sessionStart();
    }

    /**
     * Returns the new session, or what the second step needs. It must not be called inside a unit of work.
     *
     * @param name user ID or address
     * @param earlier the secret of a session of this browser, which ends; or null
     * @throws Refused DEVELOPER_LOGIN_WRONG, DEVELOPER_LOGIN_LOCKED or, after the right password, DEVELOPER_SUSPENDED
     */
    public Outcome logIn(String name, String password, Place place, @Nullable String earlier) {
        Optional<Developer> known = find(name);
        Verdict verdict = parts.guesses()
                .judge(
                        place.source(),
                        target(name, known),
                        () -> parts.passwords()
                                .matches(
                                        password, known.map(Developer::password).orElse(null)));
        if (!verdict.passed()) {
            throw refused(verdict, known, place);
        }
        Developer developer = known.orElseThrow();
        if (developer.suspended()) {
            throw new Refused(new NamedDeveloper(
                    DeveloperRefusal.DEVELOPER_SUSPENDED, developer.userId().value()));
        }
        renewHash(developer, password);
        return parts.codeGuard().isOn(developer.id())
                ? new CodeAsked(parts.tickets().of(parts.developers().require(developer.id()), parts.now()))
                : start(developer, place, earlier);
    }

    private LoggedIn start(Developer developer, Place place, @Nullable String earlier) {
        String secret = sessions.newSecret();
        parts.transactions().run(() -> {
            sessions.replace(earlier, secret, developer.id(), place);
            return true;
        });
        return new LoggedIn(developer, secret);
    }

    /** A right password is the only moment at which its hash can be made with more work. */
    private void renewHash(Developer developer, String password) {
        parts.passwords()
                .renewed(password, developer.password())
                .ifPresent(hash -> parts.transactions()
                        .run(() -> parts.developers()
                                .find(developer.id())
                                .filter(now -> now.password().equals(developer.password()))
                                .map(now -> parts.developers().replace(now.withPassword(hash)))
                                .isPresent()));
    }

    private Optional<Developer> find(String name) {
        Optional<EmailAddress> address = name.indexOf('@') < 0 ? Optional.empty() : EmailAddress.parse(name);
        return address.isPresent()
                ? parts.developers().findByEmail(address.get())
                : parts.developers().findByUserId(name.strip());
    }

    /** A name that nobody has may be a password typed into the wrong field, so only a keyed hash of it is stored. */
    private GuessTarget target(String name, Optional<Developer> known) {
        return GuessTarget.ofDeveloper(known.map(each -> each.userId().key())
                .orElseGet(() -> "#"
                        + HexFormat.of()
                                .formatHex(parts.secrets().derive("unknown-developer", name.toLowerCase(Locale.ROOT)))
                                .substring(0, HASH_DIGITS)));
    }

    private Refused refused(Verdict verdict, Optional<Developer> known, Place place) {
        if (!verdict.locked()) {
            return new Refused(DeveloperRefusal.DEVELOPER_LOGIN_WRONG);
        }
        known.ifPresent(developer -> warn(developer, place));
        return new Refused(new DeveloperLoginLocked(parts.now().plus(verdict.pause())));
    }

    private void warn(Developer developer, Place place) {
        parts.transactions().run(() -> {
            boolean first = parts.developers().noteWarning(developer.id(), parts.now(), BETWEEN_WARNINGS);
            if (first) {
                parts.accountMails().guessing(developer, place.source());
            }
            return first;
        });
    }

    /** What a right password leads to. */
    public sealed interface Outcome {}

    /**
     * Somebody who must show a code as well.
     *
     * @param ticket for {@link LogInByCode}
     */
    public record CodeAsked(String ticket) implements Outcome {

        @Override
        public String toString() {
            return "CodeAsked";
        }
    }

    /**
     * Somebody who has logged in.
     *
     * @param secret of the session
     */
    public record LoggedIn(Developer developer, String secret) implements Outcome {

        @Override
        public String toString() {
            return "LoggedIn[" + developer.id() + "]";
        }
    }
}
