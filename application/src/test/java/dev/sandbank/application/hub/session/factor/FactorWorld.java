package dev.sandbank.application.hub.session.factor;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.session.LogInDeveloper.CodeAsked;
import dev.sandbank.application.hub.session.LogInDeveloper.LoggedIn;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.session.AccountFactor;
import dev.sandbank.domain.hub.session.CodeStep;
import dev.sandbank.domain.hub.session.FactorSeed;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.hub.session.SecondFactor;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An administrator with a phone, over some stores. */
final class FactorWorld {

    static final Place HERE = new Place(new Source("192.0.2.1"), "Firefox");
    static final String PASSWORD = "correct horse battery";

    private final Stores stores;
    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();
    private final Ports ports;
    private final UseCases useCases;

    /** In memory. */
    FactorWorld(boolean required) {
        this(required, new InMemoryStores());
    }

    /** @param required whether administrators must have a second factor */
    FactorWorld(boolean required, Stores stores) {
        this.stores = stores;
        Policy usual = Policy.DEFAULT;
        Policy policy = new Policy(
                usual.lifetimes(),
                usual.usualRate(),
                usual.insecureRedirects(),
                usual.registration(),
                required,
                usual.stepUp());
        this.ports = TestPorts.over(stores, clock, secrets, policy);
        this.useCases = UseCases.over(stores, ports);
        String token = useCases.hub().registration().ownerLink().renew().orElseThrow();
        NewAccount account = new NewAccount(
                new UserId("olu"),
                new EmailAddress("olu@example.com"),
                "Olu",
                "",
                useCases.hub().passwords().hash(PASSWORD),
                true);
        useCases.hub().registration().makeOwner().make(token, account, new SubmissionId("form-of-owner"), HERE);
    }

    Stores stores() {
        return stores;
    }

    SessionUseCases session() {
        return useCases.hub().session();
    }

    SessionUseCases.Factor factor() {
        return session().factor();
    }

    ResetFactor reset() {
        return SessionUseCases.resetFactor(stores, ports, TestPorts.audit(stores, clock));
    }

    Developer olu() {
        return stores.developers().findByUserId("olu").orElseThrow();
    }

    void later(Duration time) {
        clock.advance(time);
    }

    /** The code that the phone of a seed shows, some steps away from now. */
    String code(FactorSeed seed, int off) {
        long step = CodeStep.at(clock.instant()) + off;
        int code = ports.hub().timeCodes().code(FactorSecrets.of(olu().id().value(), seed, secrets), step);
        return String.format("%06d", code);
    }

    /** The code that the phone in force shows. */
    String code() {
        return code(enrolledSeed(), 0);
    }

    /** The code of the phone that is being set up. */
    String setupCode() {
        return code(setup().seed(), 0);
    }

    SecondFactor.Setup setup() {
        return kept().factor().setupAt(clock.instant()).orElseThrow();
    }

    AccountFactor kept() {
        return stores.factors().of(olu().id());
    }

    /** Sets a phone up. */
    List<RecoveryCode> enrol() {
        factor().begin().begin(olu().id(), PASSWORD, "", HERE);
        List<RecoveryCode> codes =
                factor().confirm().confirm(olu().id(), setupCode(), HERE).codes();
        later(Duration.ofMinutes(5));
        return codes;
    }

    /** The ticket of a log-in with the right password. */
    String ticket() {
        return ((CodeAsked) session().logIn().logIn("olu", PASSWORD, HERE, null)).ticket();
    }

    /** Logs in by password and code. */
    LoggedIn logIn(String typed) {
        return session().logInByCode().logIn(ticket(), typed, HERE, null);
    }

    /** Why a log-in by password and code is refused; empty if it is not. */
    Optional<Reason> refusalOfLogIn(String typed) {
        return refusalOf(() -> logIn(typed));
    }

    /** The token of the link in the newest mail. */
    String token() {
        return new LinkTokens(secrets).of(mails().get(0).body().actingLinks().get(0));
    }

    /** Somebody else with an address. */
    void another(String userId, EmailAddress email) {
        stores.transactions()
                .run(() -> stores.developers()
                        .add(new Developer(
                                new DeveloperId("0123456789abcdeA"),
                                new UserId(userId),
                                email,
                                userId,
                                "",
                                SpaceId.DEFAULT,
                                new PasswordHash("none"),
                                false,
                                false,
                                clock.instant())));
    }

    /** The mails, newest first. */
    List<Mail> mails() {
        return stores.outbox().newest(null, Seek.first(Seek.MAX_ROWS)).rows().stream()
                .map(entry -> entry.mail())
                .toList();
    }

    static Optional<Reason> refusalOf(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    /** The seed of the second factor that is on. */
    FactorSeed enrolledSeed() {
        return Objects.requireNonNull(kept().factor().enrolled()).seed();
    }
}
