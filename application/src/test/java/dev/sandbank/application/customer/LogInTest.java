package dev.sandbank.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.CustomerSession;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginWrong;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.GuessLimit;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogInTest {

    private static final Source HERE = new Source("127.0.0.1");
    private static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final LogIn logIn = new LogIn(
            (space, customer, password) -> matches(password),
            new Guesses(stores.locks(), stores.transactions(), clock::instant, clock),
            stores.sessions(),
            stores.transactions(),
            clock,
            new CountingSecrets());
    private int compared;
    private final FindSession findSession = new FindSession(stores.sessions(), clock);

    @Test
    void sessionLivesUntilItsEndOrTheLogOut() {
        String secret = logIn("right");
        assertThat(findSession.find(secret).orElseThrow().customer()).isEqualTo(CUSTOMER);
        new LogOut(stores.sessions(), stores.transactions()).logOut(secret);
        assertThat(findSession.find(secret)).isEmpty();
        String later = logIn("right");
        assertThat(later).isNotEqualTo(secret);
        clock.advance(CustomerSession.LIFETIME);
        assertThat(findSession.find(later)).isEmpty();
    }

    @Test
    void fifthFailureLocksEvenTheRightPasswordUntilTheLockEnds() {
        for (int left = 4; left >= 1; left--) {
            assertRefused("wrong", new LoginWrong(left));
        }
        Instant until = clock.instant().plus(GuessLimit.PASSWORDS.lock());
        assertRefused("wrong", new LoginLocked(until));
        assertRefused("right", new LoginLocked(until));
        assertThat(compared).as("passwords that were compared").isEqualTo(5);
        clock.advance(GuessLimit.PASSWORDS.lock());
        assertThat(findSession.find(logIn("right"))).isPresent();
    }

    @Test
    void successForgetsEarlierFailures() {
        assertRefused("wrong", new LoginWrong(4));
        assertThat(findSession.find(logIn("right"))).isPresent();
        assertRefused("wrong", new LoginWrong(4));
    }

    private boolean matches(String password) {
        compared++;
        return password.equals("right");
    }

    private String logIn(String password) {
        return logIn.logIn(HERE, SpaceId.DEFAULT, CUSTOMER, password);
    }

    private void assertRefused(String password, Refusal refusal) {
        assertThatThrownBy(() -> logIn(password))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
