package dev.sandbank.application.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationArbitraries;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.registration.RegistrationStatus;
import dev.sandbank.domain.mail.EmailAddress;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Registrations} must do. */
public abstract class RegistrationsContract extends StoreContract {

    private static final Applicant ANN = Applicant.invited("Ann", new EmailAddress("ann@example.com"), "Shop");
    private static final RegistrationId FIRST = new RegistrationId("0123456789abcde1");
    private static final RegistrationId SECOND = new RegistrationId("0123456789abcde2");

    @Provide
    Arbitrary<Registration> anyRegistration() {
        return RegistrationArbitraries.registrations();
    }

    @Provide
    Arbitrary<RegistrationStatus> anyStatus() {
        return RegistrationArbitraries.statuses();
    }

    @Example
    void nothingOfAForgottenPersonIsFound() {
        Registrations registrations = stores().registrations();
        Decision decision = new Decision(Actor.OF_SERVER, Instant.EPOCH);
        DeveloperId developer = new DeveloperId("ann0000000000000");
        Applicant before = Applicant.invited("Ann", new EmailAddress("ann@former.example"), "Shop");
        RegistrationStatus active = new RegistrationStatus.Activated(decision, developer, Instant.EPOCH);
        registrations.add(new Registration(FIRST, before, Instant.EPOCH, active));
        registrations.add(Registration.submitted(SECOND, ANN, Instant.EPOCH));
        RegistrationId others = new RegistrationId("0123456789abcde3");
        registrations.add(Registration.submitted(
                others, Applicant.invited("Bob", new EmailAddress("bob@example.com"), ""), Instant.EPOCH));

        registrations.forget(developer, ANN.email());

        for (RegistrationId id : List.of(FIRST, SECOND)) {
            assertThat(registrations.find(id).orElseThrow().applicant()).isEqualTo(Applicant.FORGOTTEN);
        }
        assertThat(registrations.find(FIRST).orElseThrow().status()).isEqualTo(active);
        assertThat(registrations.newestOf(ANN.email())).isEmpty();
        assertThat(registrations
                        .search(RegistrationState.ACTIVATED, "shop", Seek.first(10))
                        .rows())
                .isEmpty();
        assertThat(registrations.find(others).orElseThrow().applicant().name()).isEqualTo("Bob");
    }

    @Property(tries = 60)
    void registrationIsFoundAsStoredUntilRemoved(
            @ForAll("anyRegistration") Registration registration, @ForAll("anyStatus") RegistrationStatus later) {
        Registrations registrations = stores().registrations();
        int before = registrations.count(registration.state());
        registrations.add(registration);

        assertThat(registrations.find(registration.id())).contains(registration);
        assertThat(registrations.newestOf(registration.applicant().email())).contains(registration);
        assertThat(registrations.count(registration.state())).isEqualTo(before + 1);
        Registration changed =
                new Registration(registration.id(), registration.applicant(), registration.submittedAt(), later);
        assertThat(registrations.replace(changed)).isTrue();
        assertThat(registrations.find(registration.id())).contains(changed);
        assertThat(registrations
                        .search(later.state(), registration.applicant().email().value(), Seek.first(1000))
                        .rows())
                .contains(changed);
        assertThat(registrations.remove(registration.id())).isTrue();
        assertThat(registrations.replace(changed)).isFalse();
        assertThat(registrations.remove(registration.id())).isFalse();
    }

    /** H7: a declined person signs up again, and the reviewer sees the earlier decision. */
    @Example
    void earlierRegistrationOfAnAddressIsKept() {
        Registrations registrations = stores().registrations();
        Registration declined = Registration.submitted(FIRST, ANN, NOON)
                .decline(new Decision(new Actor(Actor.Kind.COMMAND_LINE, "bea"), NOON), "no");
        Registration again = Registration.submitted(SECOND, ANN, NOON.plusSeconds(60));
        registrations.add(declined);
        registrations.add(again);

        assertThat(registrations.newestOf(new EmailAddress("ANN@example.com"))).contains(again);
        assertThat(registrations.before(again)).contains(declined);
        assertThat(registrations.before(declined)).isEmpty();
    }

    @Example
    void oldestComeFirst() {
        Registrations registrations = stores().registrations();
        registrations.add(Registration.submitted(FIRST, ANN, NOON));
        registrations.add(Registration.submitted(SECOND, ANN, NOON));

        assertThat(registrations
                        .search(RegistrationState.UNDER_REVIEW, "SHOP", Seek.first(5))
                        .rows())
                .extracting(Registration::id)
                .containsExactly(FIRST, SECOND);
        assertThat(registrations
                        .search(RegistrationState.INVITED, "", Seek.first(5))
                        .rows())
                .isEmpty();
    }
}
