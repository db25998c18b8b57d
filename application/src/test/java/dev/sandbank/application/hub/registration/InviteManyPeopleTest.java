package dev.sandbank.application.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.hub.registration.InviteMany.Invited;
import dev.sandbank.application.hub.registration.InviteMany.Outcome;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InviteManyPeopleTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final DeskWorld world = new DeskWorld(stores);
    private final InviteMany inviteMany = AdminUseCases.over(
                    stores,
                    TestPorts.over(stores, world.clock(), new CountingSecrets()),
                    new Actor(Actor.Kind.COMMAND_LINE, "test"))
            .registrations()
            .inviteMany();

    /** H65: a second run invites nobody twice. */
    @Test
    void eachPersonIsInvitedOnce() {
        world.developer("dan");
        List<Applicant> people = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            people.add(person("p" + i + "@example.com"));
        }
        people.add(person("P0@example.com"));
        people.add(person("dan@example.com"));

        List<Invited> first = inviteMany.invite(people);
        assertThat(first).filteredOn(each -> each.outcome() == Outcome.INVITED).hasSize(150);
        assertThat(first.get(0).registration()).isNotNull();
        assertThat(first.get(150).outcome()).isEqualTo(Outcome.EXPECTED);
        assertThat(first.get(151).outcome()).isEqualTo(Outcome.HAS_ACCOUNT);
        int mails = world.mails().size();
        assertThat(mails).isEqualTo(150);

        assertThat(inviteMany.invite(people)).noneMatch(each -> each.outcome() == Outcome.INVITED);
        assertThat(world.mails()).hasSize(mails);
    }

    @Test
    void moreThanTenThousandAreTooMany() {
        List<Applicant> people = Collections.nCopies(InviteMany.MOST + 1, person("ann@example.com"));
        assertThatThrownBy(() -> inviteMany.invite(people)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Applicant person(String email) {
        return Applicant.invited("Person", new EmailAddress(email), "");
    }
}
