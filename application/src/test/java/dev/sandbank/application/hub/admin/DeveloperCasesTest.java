package dev.sandbank.application.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.AdminUseCases.DeveloperUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.admin.DecideMany.Decided;
import dev.sandbank.application.hub.admin.DecideMany.Verdict;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DeveloperCasesTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final DeskWorld world = new DeskWorld(stores);
    private final AdminUseCases admin = AdminUseCases.over(
            stores,
            TestPorts.over(stores, new SettableClock(), new CountingSecrets()),
            new Actor(Actor.Kind.COMMAND_LINE, "test"));
    private final DeveloperUseCases developers = admin.developers();
    private final DeveloperId ann = world.developer("ann");
    private final DeveloperId bob = world.developer("bob");

    /** H53. */
    @Test
    void lastAdministratorStays() {
        developers.appoint().appoint(ann, true);
        assertRefused(() -> developers.appoint().appoint(ann, false), DeveloperRefusal.LAST_ADMINISTRATOR);
        assertRefused(() -> developers.suspend().suspend(ann, Map.of()), DeveloperRefusal.LAST_ADMINISTRATOR);
        assertRefused(() -> developers.delete().delete(ann, Legacy.NONE), DeveloperRefusal.LAST_ADMINISTRATOR);
        developers.appoint().appoint(bob, true);
        assertThat(developers.appoint().appoint(ann, false).administrator()).isFalse();
        assertThat(developers.appoint().appoint(ann, false).administrator()).isFalse();
        assertRefused(() -> developers.appoint().appoint(bob, false), DeveloperRefusal.LAST_ADMINISTRATOR);
    }

    @Test
    void suspensionEndsSessionsAndIsTakenBack() {
        assertThat(developers.suspend().suspend(ann, Map.of()).suspended()).isTrue();
        assertThat(developers.show().show(ann).sessions()).isZero();
        assertRefused(() -> developers.suspend().suspend(ann, Map.of()), DeveloperRefusal.DEVELOPER_SUSPENDED);
        assertRefused(() -> developers.appoint().appoint(ann, true), DeveloperRefusal.DEVELOPER_SUSPENDED);
        assertThat(developers.resume().resume(ann).suspended()).isFalse();
        assertRefused(() -> developers.resume().resume(ann), DeveloperRefusal.DEVELOPER_NOT_SUSPENDED);
        assertThat(world.subjects())
                .contains("Your Sandbank account is suspended", "Your Sandbank account works again");
    }

    @Test
    void developersAreFoundByAllTheirNames() {
        Developer found = developers.find().find(ann.value());
        assertThat(developers.find().find(found.userId().value())).isEqualTo(found);
        assertThat(developers.find().find(found.email().value())).isEqualTo(found);
        assertRefused(() -> developers.find().find("nobody at all"), DeveloperRefusal.DEVELOPER_UNKNOWN);
        assertThat(developers.list().list(Standing.ANY, "", Seek.first(5)).rows())
                .hasSize(2);
        assertThat(developers.show().show(ann).history()).isEmpty();
    }

    @Test
    void registrationsAreFoundByAllTheirNames() {
        Registration one = admin.registrations().invite().invite(applicant("ann@example.com-x.com"));
        Registration anns = Registration.submitted(
                new RegistrationId("0123456789abcdef"),
                applicant("ann@example.com"),
                world.clock().instant());
        stores.registrations().add(anns);

        assertThat(developers.findRegistration().find(one.id().value())).isEqualTo(one);
        assertThat(developers.findRegistration().find("ANN@example.com")).isEqualTo(anns);
        assertThat(developers.findRegistration().find("ann")).isEqualTo(anns);
        assertRefused(
                () -> developers.findRegistration().find("A".repeat(16)), RegistrationRefusal.REGISTRATION_UNKNOWN);
    }

    /** H64. */
    @Test
    void manyAreDecidedEachForItself() {
        Registration one = admin.registrations().invite().invite(applicant("cy@example.com"));
        List<Decided> all = developers.decideMany().decide(List.of(one.id()), Verdict.APPROVE);
        assertThat(all.get(0).refused()).isNotNull();
        assertThat(developers
                        .decideMany()
                        .decide(List.of(one.id()), new Verdict(false, "No."))
                        .get(0)
                        .registration())
                .isNull();
        assertThat(developers.showQueued().show(one.id()).mail()).isNotNull();
        assertThat(developers
                        .queue()
                        .list(RegistrationState.INVITED, "", Seek.first(5))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> developers.showQueued().show(new RegistrationId("0123456789abcdef")))
                .isInstanceOf(Refused.class);
    }

    private static Applicant applicant(String email) {
        return Applicant.invited("Cy", new EmailAddress(email), "");
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
