package dev.sandbank.application.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.mail.MailView;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionCasesTest {

    private static final EmailAddress OLU = new EmailAddress("olu@example.com");
    private static final Source HOME = new Source("192.0.2.1");
    private static final Place BROWSER = new Place(HOME, "Firefox");
    private static final String PASSWORD = "correct horse battery";

    private static final SubmissionId FORM = new SubmissionId("form-of-owner");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final UseCases useCases = UseCases.over(stores, TestPorts.over(stores, clock, new CountingSecrets()));
    private final HubUseCases hub = useCases.hub();
    private final SessionUseCases session = hub.session();

    @BeforeEach
    void makeOwner() {
        String token = hub.registration().ownerLink().renew().orElseThrow();
        NewAccount account = new NewAccount(
                new UserId("olu"), OLU, "Olu", "", hub.passwords().hash(PASSWORD), true);
        hub.registration().makeOwner().make(token, account, FORM, BROWSER);
    }

    @Test
    void sessionsBeginAreListedAndEnd() {
        String first = secretOf(session.logIn().logIn("olu", PASSWORD, BROWSER, null));
        String second = secretOf(session.logIn().logIn(OLU.value(), PASSWORD, BROWSER, first));
        assertThat(session.find().find(first, HOME)).isEmpty();
        assertThat(session.find().find(second, new Source("192.0.2.9"))).isPresent();
        Developer olu = olu();
        assertThat(session.list().list(olu.id())).hasSize(2);
        assertThat(session.endOthers().end(olu.id(), each -> false)).isZero();
        session.end().end(second);
        assertThat(session.find().find(second, HOME)).isEmpty();
        assertThat(session.endOthers().end(olu.id(), each -> true)).isEqualTo(1);
    }

    @Test
    void wrongPasswordsLockAndSuspendedOnesAreTold() {
        for (int i = 0; i < 4; i++) {
            refused("olu", "wrong password", "DEVELOPER_LOGIN_WRONG");
        }
        refused("olu", "wrong password", "DEVELOPER_LOGIN_LOCKED");
        refused("nobody", "x".repeat(2_000), "DEVELOPER_LOGIN_WRONG");
        assertThat(mails().get(0).content().text()).contains("wrong password");
        clock.advance(Duration.ofHours(1));
        stores.developers().replace(olu().suspended(true));
        refused("olu", PASSWORD, "DEVELOPER_SUSPENDED");
        session.recoverUserId().recover(OLU, HOME);
        clock.advance(Duration.ofHours(1));
        session.askForPasswordReset().ask("olu", HOME);
        assertThat(mails().get(0).content().text()).contains("suspended");
    }

    @Test
    void passwordIsResetOrChanged() {
        session.recoverUserId().recover(OLU, HOME);
        session.recoverUserId().recover(new EmailAddress("nobody@example.com"), HOME);
        assertThat(mails().get(0).content().text()).contains("It is olu.");
        clock.advance(Duration.ofHours(1));
        session.askForPasswordReset().ask("olu", HOME);
        session.askForPasswordReset().ask("nobody", HOME);
        String link = mails().get(0).content().links().get(0);
        String token = link.substring(link.indexOf("token=") + "token=".length());
        assertThat(session.findPasswordReset().find(token)).isPresent();
        session.resetPassword().reset(token, hub.passwords().hash("another long password"), HOME);
        assertThat(session.findPasswordReset().find(token)).isEmpty();
        assertThatThrownBy(() ->
                        session.resetPassword().reset(token, hub.passwords().hash("third"), HOME))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> session.changePassword()
                        .change(olu().id(), PASSWORD, hub.passwords().hash("third password"), BROWSER))
                .isInstanceOf(Refused.class);
        String secret = session.changePassword()
                .change(olu().id(), "another long password", hub.passwords().hash("third password"), BROWSER);
        assertThat(session.find().find(secret, HOME)).isPresent();
        assertThat(hub.passwords().objectionTo("short", List.of())).isPresent();
        assertThat(hub.passwords().objectionTo("a long enough password", List.of("olu")))
                .isEmpty();
    }

    private void refused(String name, String password, String reason) {
        assertThatThrownBy(() -> session.logIn().logIn(name, password, BROWSER, null))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private static String secretOf(LogInDeveloper.Outcome outcome) {
        return ((LogInDeveloper.LoggedIn) outcome).secret();
    }

    private Developer olu() {
        return stores.developers().findByUserId("olu").orElseThrow();
    }

    private List<MailView> mails() {
        return useCases.mail().listMails().list(OLU, Seek.first(50), null).rows();
    }
}
