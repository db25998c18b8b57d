package dev.sandbank.application.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.RegistrationUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.developer.NewAccount;
import dev.sandbank.application.hub.registration.ActivateAccount.Activated;
import dev.sandbank.application.hub.registration.FindActivation.State;
import dev.sandbank.application.hub.session.SessionStart.Place;
import dev.sandbank.application.mail.MailView;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationCasesTest {

    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final Source HOME = new Source("192.0.2.1");
    private static final Place BROWSER = new Place(HOME, "Firefox");
    private static final PasswordHash PASSWORD = new PasswordHash("hash");

    private static final SubmissionId FORM = new SubmissionId("form-of-owner");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final UseCases useCases = UseCases.over(stores, TestPorts.over(stores, clock, new CountingSecrets()));
    private final HubUseCases hub = useCases.hub();
    private final RegistrationUseCases registration = hub.registration();

    @Test
    void reviewerIsToldOnceAndThePersonAtEachStep() {
        owner();
        signUp(ANN);
        signUp(new EmailAddress("bob@example.com"));
        assertThat(mails(new EmailAddress("olu@example.com"))).hasSize(1);
        assertThat(registration.countOpen().count()).isEqualTo(2);

        Registration declined = registration.decline().decline(of(ANN).id(), "Not now");
        assertThat(declined.state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(text(ANN)).contains("Not now");
        clock.advance(Duration.ofHours(2));
        signUp(ANN);
        Registration again = registration.approve().approve(of(ANN).id());
        assertThat(again.id()).isNotEqualTo(declined.id());
        assertThat(text(ANN)).contains("Activate your account");
        assertThat(registration
                        .list()
                        .list(RegistrationState.INVITED, "ann", Seek.first(5))
                        .rows())
                .containsExactly(again);
    }

    @Test
    void invitedPersonActivatesOnceAndIsKnownAfterwards() {
        Registration invited = registration.invite().invite(Applicant.invited("Ann", ANN, ""));
        String token = token();
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.OPEN);
        Activated activated = registration.activateAccount().activate(token, new UserId("ann"), PASSWORD, BROWSER);

        assertThat(activated.toString()).doesNotContain(activated.secret());
        assertThat(hub.session().find().find(activated.secret(), HOME)).isPresent();
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.USED);
        assertThat(of(ANN).state()).isEqualTo(RegistrationState.ACTIVATED);
        assertThatThrownBy(() -> registration.activateAccount().activate(token, new UserId("bea"), PASSWORD, BROWSER))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> registration.invite().invite(invited.applicant()))
                .isInstanceOf(Refused.class);
        signUp(ANN);
        assertThat(text(ANN)).contains("You have one already");
        suspend(activated.developer());
        clock.advance(Duration.ofHours(2));
        registration.askForActivationLink().ask(ANN, HOME);
        assertThat(text(ANN)).contains("suspended");
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.SUSPENDED);
        stores.developers().remove(activated.developer().id());
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.DELETED);
    }

    @Test
    void lostLinkIsAnsweredByHowThingsStand() {
        registration.askForActivationLink().ask(ANN, HOME);
        assertThat(text(ANN)).contains("There is none");
        clock.advance(Duration.ofHours(2));
        signUp(ANN);
        clock.advance(Duration.ofHours(2));
        registration.askForActivationLink().ask(ANN, HOME);
        assertThat(text(ANN)).contains("still under review");
        Registration approved = registration.approve().approve(of(ANN).id());
        clock.advance(Duration.ofHours(2));
        registration.askForActivationLink().ask(ANN, HOME);
        registration.askForActivationLink().ask(ANN, HOME);
        registration.resend().resend(approved.id());
        String token = token();
        clock.advance(Duration.ofDays(7));
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.EXPIRED);
        registration.delete().delete(approved.id());
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.DELETED);
        assertThat(registration.findActivation().find("nonsense").state()).isEqualTo(State.UNKNOWN);
        assertThatThrownBy(() -> registration.resend().resend(approved.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> registration.approve().approve(new RegistrationId("0123456789abcdef")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void takenNamesAreRefused() {
        owner();
        registration.invite().invite(Applicant.invited("Ann", ANN, ""));
        String token = token();
        assertThatThrownBy(() -> registration.activateAccount().activate(token, new UserId("OLU"), PASSWORD, BROWSER))
                .isInstanceOf(Refused.class)
                .hasMessage("USER_ID_TAKEN");
        assertThat(registration.findActivation().find(token).state()).isEqualTo(State.OPEN);
        assertThatThrownBy(this::owner).isInstanceOf(Exception.class);
    }

    private Developer owner() {
        String token = registration.ownerLink().renew().orElseThrow();
        assertThat(registration.findOwnerLink().isLive(token)).isTrue();
        NewAccount account =
                new NewAccount(new UserId("olu"), new EmailAddress("olu@example.com"), "Olu", "", PASSWORD, true);
        Developer owner = registration
                .makeOwner()
                .make(token, account, FORM, BROWSER)
                .owner()
                .developer();
        assertThat(registration.findOwnerLink().isLive(token)).isFalse();
        assertThatThrownBy(() -> registration.makeOwner().make(token, account, FORM, BROWSER))
                .isInstanceOf(Refused.class);
        return owner;
    }

    private void signUp(EmailAddress address) {
        registration.signUp().signUp(new Applicant("Ann", address, "", "SG", "An app"), HOME);
    }

    private void suspend(Developer developer) {
        stores.developers().replace(developer.suspended(true));
    }

    private Registration of(EmailAddress address) {
        return stores.registrations().newestOf(address).orElseThrow();
    }

    private List<MailView> mails(EmailAddress address) {
        return useCases.mail().listMails().list(address, Seek.first(50), null).rows();
    }

    private String text(EmailAddress address) {
        return mails(address).get(0).content().text();
    }

    private String token() {
        String link = mails(ANN).get(0).content().links().get(0);
        return link.substring(link.indexOf("token=") + "token=".length());
    }
}
