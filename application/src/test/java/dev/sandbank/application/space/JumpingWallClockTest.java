package dev.sandbank.application.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.ClientCredentials;
import dev.sandbank.application.oauth.client.ClientCredentials.Reading;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientGuessing;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A change of the wall clock never makes anybody wait longer than announced. */
class JumpingWallClockTest {

    private static final Source HERE = new Source("127.0.0.1");
    private static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");

    private final SettableClock wall = new SettableClock();
    private final SettableClock monotonic = new SettableClock();
    private InMemoryStores stores = new InMemoryStores();
    private SpaceClocks clocks = new StoredSpaceClocks(stores.spaces(), wall);
    private final CountingSecrets secrets = new CountingSecrets();

    /** Locks of an earlier try would hold, as those of a server that ran before. */
    @BeforeTry
    void forgetLocks() {
        stores = new InMemoryStores();
        clocks = new StoredSpaceClocks(stores.spaces(), wall);
    }

    @Property(tries = 50)
    void case118ARateWindowOpensWhenItWasAnnouncedTo(@ForAll("jumps") Duration jump, @ForAll("jumps") Duration back) {
        AdmitCall admitCall = new AdmitCall(RateWindows.inMemory(), monotonic);
        Client client = ClientFixture.withRate("client", 1);
        assertThat(Stages.join(admitCall.admit(client)).admitted()).isTrue();
        wall.advance(jump);
        Admission refused = Stages.join(admitCall.admit(client));
        assertThat(refused.admitted()).isFalse();

        wall.advance(back);
        monotonic.advance(refused.retryAfter());

        assertThat(Stages.join(admitCall.admit(client)).admitted()).isTrue();
    }

    @Property(tries = 50)
    void case118GuessedSecretsLockNoLongerThanAnnounced(
            @ForAll("jumps") Duration jump, @ForAll("jumps") Duration back) {
        AuthenticateClient authenticate =
                new AuthenticateClient(stores.clients(), clocks, guesses(), stores.secretUses());
        Client client = ClientFixture.client("client");
        stores.clients().add(client);
        for (int i = 0; i < 9; i++) {
            assertRefused(
                    ClientRefusal.CLIENT_SECRET_WRONG, () -> authenticate.authenticate(credentials("guess"), HERE));
        }
        assertRefused(ClientRefusal.CLIENT_GUESSING, () -> authenticate.authenticate(credentials("guess"), HERE));
        wall.advance(jump);
        Refused locked = assertRefused(
                ClientRefusal.CLIENT_GUESSING,
                () -> authenticate.authenticate(credentials(ClientFixture.SECRET), HERE));

        wall.advance(back);
        monotonic.advance(Duration.ofSeconds(((ClientGuessing) locked.refusal()).retryAfterSeconds()));

        assertThat(authenticate.authenticate(credentials(ClientFixture.SECRET), HERE))
                .isEqualTo(client);
    }

    @Property(tries = 50)
    void case118WrongPasswordsLockNoLongerThanAnnounced(
            @ForAll("jumps") Duration jump, @ForAll("jumps") Duration back) {
        LogIn logIn = new LogIn(
                (space, customer, password) -> password.equals("right"),
                guesses(),
                stores.sessions(),
                stores.transactions(),
                clocks,
                secrets);
        for (int i = 0; i < 4; i++) {
            assertRefused(CustomerRefusal.LOGIN_WRONG, () -> logIn.logIn(HERE, SpaceId.DEFAULT, CUSTOMER, "wrong"));
        }
        assertRefused(CustomerRefusal.LOGIN_LOCKED, () -> logIn.logIn(HERE, SpaceId.DEFAULT, CUSTOMER, "wrong"));
        wall.advance(jump);
        Refused locked = assertRefused(
                CustomerRefusal.LOGIN_LOCKED, () -> logIn.logIn(HERE, SpaceId.DEFAULT, CUSTOMER, "right"));
        Duration announced = Duration.between(clocks.now(SpaceId.DEFAULT), ((LoginLocked) locked.refusal()).until());
        assertThat(announced).isBetween(Duration.ZERO, Duration.ofMinutes(5));

        wall.advance(back);
        monotonic.advance(announced);

        assertThat(logIn.logIn(HERE, SpaceId.DEFAULT, CUSTOMER, "right")).isNotEmpty();
    }

    private Guesses guesses() {
        return new Guesses(stores.locks(), stores.transactions(), monotonic, wall);
    }

    /** Minutes, days, a year, in either direction. */
    @Provide
    Arbitrary<Duration> jumps() {
        return Arbitraries.of(1L, 5L, 60L, 24L * 60, 30L * 24 * 60, 366L * 24 * 60)
                .flatMap(minutes -> Arbitraries.of(Duration.ofMinutes(minutes), Duration.ofMinutes(-minutes)));
    }

    private static Refused assertRefused(Reason reason, ThrowingCallable call) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }

    private static ClientCredentials credentials(String secret) {
        return new ClientCredentials(List.of(new Reading("client", secret)));
    }
}
