package dev.sandbank.bootstrap.hub;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Map;

/**
 * Fills the stores with people. To each developer belong two applications, to every fifth a team of three, to every
 * tenth a question and somebody who waits for an account.
 */
final class Crowd {

    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final int MEMBERS = 3;

    private final Stores stores;
    private final int size;

    Crowd(Stores stores, int size) {
        this.stores = stores;
        this.size = size;
    }

    /** Adds everybody in one unit of work, and makes one of them own and see as much as one person can. */
    void fillAround(DeveloperId known) {
        stores.transactions().run(() -> {
            for (int i = 0; i < size; i++) {
                addDeveloper(i);
            }
            for (int i = 0; i < 2 * size; i++) {
                addApplication(i, i % 50 == 0 ? known : id(i / 2));
            }
            for (int i = 0; i < size / 5; i++) {
                addTeam(i, known);
            }
            for (int i = 0; i < size / 10; i++) {
                addContact(i, i % 10 == 0 ? known : id(i));
                addRegistration(i);
            }
            return true;
        });
    }

    private void addDeveloper(int number) {
        Instant now = START.plusSeconds(number);
        SpaceId space = new SpaceId("crowd-" + number);
        stores.spaces().add(new Space(space, "Crowd", SeedName.DEFAULT, SpaceClock.following(), now));
        stores.developers()
                .add(new Developer(
                        id(number),
                        new UserId("dev-" + number),
                        new EmailAddress("dev-" + number + "@example.com"),
                        "Ännchen Nummer " + number,
                        "Company " + number % 100,
                        space,
                        new PasswordHash("none"),
                        false,
                        number % 97 == 0,
                        now));
        stores.auditLog()
                .append(AuditEvent.of(
                        now,
                        Actor.OF_SERVER,
                        AuditAction.DEVELOPER_CREATED,
                        id(number).value(),
                        Map.of()));
    }

    private void addApplication(int number, DeveloperId owner) {
        ClientId application = new ClientId("crowd-application-" + number);
        stores.clients().add(ClientFixture.client(application.value()));
        stores.ownedApplications().give(application, owner);
    }

    /** The known person owns every tenth team, and the two applications of its number are shared with it. */
    private void addTeam(int number, DeveloperId known) {
        TeamId team = new TeamId("crowd%011d".formatted(number));
        SpaceId space = new SpaceId("crowd-team-" + number);
        Instant now = START.plusSeconds(number);
        stores.spaces().add(new Space(space, "Crowd", SeedName.DEFAULT, SpaceClock.following(), now));
        stores.teams().add(new Team(team, "Team Österreich " + number, space, now));
        for (int i = 0; i < MEMBERS; i++) {
            DeveloperId member = i == 0 && number % 10 == 0 ? known : id(MEMBERS * number + i);
            stores.memberships().add(new Membership(team, member, i == 0 ? Role.OWNER : Role.MEMBER, now));
        }
        for (int i = 0; i < 2; i++) {
            stores.ownedApplications().share(new ClientId("crowd-application-" + (2 * number + i)), team);
        }
    }

    private void addContact(int number, DeveloperId developer) {
        ContactMessage question = new ContactMessage(
                ContactSide.DEVELOPER,
                Actor.developer(developer.value()),
                "How do I get test data for case " + number + "?",
                START.plusSeconds(number),
                null);
        stores.contacts()
                .add(ContactThread.begin(
                        new ContactId("crowd%011d".formatted(number)),
                        developer,
                        ContactKind.QUESTION,
                        "Question " + number,
                        question));
    }

    private void addRegistration(int number) {
        Applicant applicant = new Applicant(
                "Newcomer " + number, new EmailAddress("new-" + number + "@example.com"), "Fintech", "SG", "An app");
        stores.registrations()
                .add(Registration.submitted(
                        new RegistrationId("crowd%011d".formatted(number)), applicant, START.plusSeconds(number)));
    }

    private static DeveloperId id(int number) {
        return new DeveloperId("crowd%011d".formatted(number));
    }
}
