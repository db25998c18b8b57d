package dev.sandbank.application;

import dev.sandbank.application.certificate.NoAuthority;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.application.hub.HubPorts;
import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.TestHashing;
import dev.sandbank.application.mail.MailSite;
import dev.sandbank.application.mail.PlainWords;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.audit.Actor;
import java.time.Clock;
import java.util.Optional;

/** The ports that use cases need in addition to the stores, made for tests. */
public final class TestPorts {

    /** Who makes the changes in tests. */
    public static final Actor ACTOR = new Actor(Actor.Kind.PROGRAM, "test");

    /** Mails are read here, and their links lead to the usual address. */
    public static final MailSite MAIL_SITE = new MailSite(() -> "http://127.0.0.1:8080", false, new PlainWords());

    /** Ports of the hub that need no time. */
    public static final HubPorts HUB = new HubPorts(
            new TestIcons(),
            new TestHashing(),
            (password, words) -> Optional.empty(),
            (secret, step) -> (int) Math.floorMod(secret.hashCode() + step * 7_919, 1_000_000L),
            new NoAuthority());

    private TestPorts() {}

    /** The audit of {@link #ACTOR}. */
    public static Audit audit(Stores stores, Clock wall) {
        return new Audit(stores.auditLog(), wall, ACTOR);
    }

    /** One clock for every space and the wall, the default seed, keys known to the test, and the default settings. */
    public static Ports of(SettableClock clock, Secrets secrets) {
        return of(clock, secrets, HUB);
    }

    /** The same with other ports of the hub. */
    public static Ports of(SettableClock clock, Secrets secrets, HubPorts hub) {
        Ciphertexts ciphertexts = new Ciphertexts(new TestE2eKeys(), true);
        return new Ports(clock, SeedNames.DEFAULT, clock, clock, secrets, ciphertexts, Policy.DEFAULT, MAIL_SITE, hub);
    }

    /** The same, but with the clocks and seeds of stored spaces. */
    public static Ports over(Stores stores, SettableClock clock, Secrets secrets) {
        return over(stores, clock, secrets, Policy.DEFAULT);
    }

    /** The same under other rules of the owner. */
    public static Ports over(Stores stores, SettableClock clock, Secrets secrets, Policy policy) {
        return Ports.over(
                stores, clock, clock, secrets, new Ciphertexts(new TestE2eKeys(), true), policy, MAIL_SITE, HUB);
    }
}
