package dev.sandbank.cli;

import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.application.hub.contact.NewContact;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.hub.production.NewProduction;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.production.ProductionFixture;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;

/**
 * A hub with one of everything that commands name. Ann owns a team alone, Olu is the only administrator, Bob is a member,
 * Out is suspended; somebody asks for an account, and somebody is invited.
 */
final class CommandScene {

    final Terminal terminal = new Terminal();

    private final TeamWorld world = new TeamWorld(terminal.installation.managed.stores(), new CountingSecrets("scene"));
    private final DeskWorld desk = new DeskWorld(world.stores());
    private final DeveloperId ann = world.developer("ann");
    private final TeamId team = world.team(ann, "Payments");
    private final DeveloperId olu = world.developer("olu");
    private final String contact;
    private final String request;

    CommandScene() {
        DeveloperId bob = world.developer("bob");
        world.join(team, ann, bob, Role.MEMBER);
        world.suspend(world.developer("out"), true);
        ClientId shop = world.application(bob, "shop", SpaceId.DEFAULT).id();
        terminal.run("admin", "create", "olu@example.com");
        terminal.run("developer", "invite", "invited@example.com", "--name", "Ida");
        EmailAddress asking = new EmailAddress("asking@example.com");
        Applicant applicant = Applicant.invited("Ash", asking, "");
        RegistrationId id = new RegistrationId("asking0000000000");
        world.stores()
                .registrations()
                .add(Registration.submitted(id, applicant, world.clock().instant()));
        NewContact question = new NewContact(ContactKind.QUESTION, "The limit", "What is it?");
        contact = desk.contacts(bob).begin().begin(bob, question, null).id().value();
        NewProduction wish = new NewProduction(shop, List.of(Market.SG), ProductionFixture.COMPANY);
        request = desk.productions(bob).request().request(bob, wish, null).id().value();
    }

    /** Runs a line in which CONTACT, REQUEST, TEAM and MAIL stand for their ids. */
    Terminal.Result run(String line) {
        return terminal.run(line.strip()
                .replace("CONTACT", contact)
                .replace("REQUEST", request)
                .replace("TEAM", team.value())
                .replace("MAIL", mail())
                .replace("CALL", call())
                .split(" +"));
    }

    /** A call of an application that is made here, and so belongs to nobody. */
    private String call() {
        Client client = ClientFixture.client("caller");
        world.stores().clients().add(client);
        world.stores().callEntries().add(List.of(CallEntryFixture.answered("call-1", client.id(), Instant.EPOCH)));
        return "call-1";
    }

    private String mail() {
        return world.stores()
                .outbox()
                .newest(null, Seek.first(1))
                .rows()
                .get(0)
                .mail()
                .id()
                .value();
    }

    /** What the audit log has, the oldest first. */
    List<AuditEntry> entries() {
        return world.stores().auditLog().after(0, 1_000);
    }

    /** Whether somebody who can log in owns the team. */
    boolean hasOwner() {
        return world.stores().memberships().of(team).stream()
                .filter(membership -> membership.role() == Role.OWNER)
                .anyMatch(membership -> !world.stores()
                        .developers()
                        .require(membership.developer())
                        .suspended());
    }

    /** Whether somebody who can log in is an administrator of the hub. */
    boolean hasAdministrator() {
        return world.stores()
                .developers()
                .find(olu)
                .filter(developer -> developer.administrator() && !developer.suspended())
                .isPresent();
    }
}
