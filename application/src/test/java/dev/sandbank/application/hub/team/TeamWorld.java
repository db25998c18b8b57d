package dev.sandbank.application.hub.team;

import dev.sandbank.application.SecretUseCases;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.hub.team.invitation.InvitationAnswer;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.hub.team.InvitationId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Developers, the use cases of teams over any stores, and the mails that were written. */
public final class TeamWorld {

    private static final Source HERE = new Source("192.0.2.7");

    private final Stores stores;
    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets;
    private final TeamUseCases teams;
    private final SecretUseCases ownSecrets;

    public TeamWorld(Stores stores) {
        this(stores, new CountingSecrets());
    }

    /** A world whose ids and links differ from those of others over the same stores. */
    public TeamWorld(Stores stores, CountingSecrets secrets) {
        this.stores = stores;
        this.secrets = secrets;
        this.teams = TeamUseCases.over(stores, TestPorts.over(stores, clock, secrets), HERE);
        this.ownSecrets = SecretUseCases.over(stores, TestPorts.over(stores, clock, secrets), HERE);
    }

    public Stores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    public TeamUseCases teams() {
        return teams;
    }

    /** The use cases of the secrets of applications. */
    public SecretUseCases secrets() {
        return ownSecrets;
    }

    /** The mark of a form that nobody has sent yet. */
    public SubmissionId form() {
        return new SubmissionId("form-" + HexFormat.of().formatHex(secrets.random(8)));
    }

    /** The mails that were written, oldest first. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>();
        Seek seek = Seek.first(Seek.MAX_ROWS);
        stores.outbox().newest(null, seek).rows().forEach(entry -> mails.add(0, entry.mail()));
        return mails;
    }

    /** The mails to a developer, oldest first. */
    public List<Mail> mailsTo(DeveloperId developer) {
        EmailAddress address = stores.developers().require(developer).email();
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** The token in the link of a mail. */
    public String tokenIn(Mail mail) {
        return new LinkTokens(secrets).of(mail.body().actingLinks().get(0));
    }

    /** Makes a developer with the address {@code NAME@example.com} and a space of their own. */
    public DeveloperId developer(String name) {
        DeveloperId id = new DeveloperId((name + "x".repeat(DeveloperId.LENGTH)).substring(0, DeveloperId.LENGTH));
        SpaceId space = new SpaceId("dev-" + name);
        inUnit(() -> {
            stores.spaces().add(new Space(space, name, SeedName.DEFAULT, SpaceClock.following(), clock.instant()));
            stores.developers()
                    .add(new Developer(
                            id,
                            new UserId(name),
                            new EmailAddress(name + "@example.com"),
                            name,
                            "",
                            space,
                            new PasswordHash("none"),
                            false,
                            false,
                            clock.instant()));
        });
        return id;
    }

    /** Suspends or resumes a developer as the stores see it. */
    public void suspend(DeveloperId id, boolean suspended) {
        inUnit(() -> stores.developers().replace(with(stores.developers().require(id), suspended)));
    }

    /** Gives a developer another address. */
    public void move(DeveloperId id, String email) {
        inUnit(() -> {
            Developer d = stores.developers().require(id);
            stores.developers()
                    .replace(new Developer(
                            id,
                            d.userId(),
                            new EmailAddress(email),
                            d.name(),
                            d.company(),
                            d.space(),
                            d.password(),
                            d.administrator(),
                            d.suspended(),
                            d.createdAt()));
        });
    }

    private static Developer with(Developer d, boolean suspended) {
        return new Developer(
                d.id(),
                d.userId(),
                d.email(),
                d.name(),
                d.company(),
                d.space(),
                d.password(),
                d.administrator(),
                suspended,
                d.createdAt());
    }

    /** A team of that owner. */
    public TeamId team(DeveloperId owner, String name) {
        return teams.createTeam().create(owner, name).id();
    }

    /** Invites a developer and lets them accept. */
    public void join(TeamId team, DeveloperId owner, DeveloperId developer, Role role) {
        InvitationId id = invite(
                team, owner, stores.developers().require(developer).email().value(), role);
        teams.invitations().acceptInvitation().accept(developer, id);
    }

    /** Invites one address, and returns the pending invitation. */
    public InvitationId invite(TeamId team, DeveloperId by, String address, Role role) {
        List<InvitationAnswer> answers = teams.invitations().inviteToTeam().invite(by, team, address, role);
        if (answers.size() != 1) {
            throw new IllegalArgumentException("not one address: " + address);
        }
        return stores.invitations()
                .pending(team, new EmailAddress(address))
                .orElseThrow()
                .terms()
                .id();
    }

    /** The role of a developer in a team, if they belong to it. */
    public Optional<Role> role(TeamId team, DeveloperId developer) {
        return stores.memberships().find(team, developer).map(membership -> membership.role());
    }

    /** An application of a developer in a space. */
    public Client application(DeveloperId owner, String id, SpaceId space) {
        Client client = ClientFixture.in(space, id);
        inUnit(() -> {
            stores.clients().add(client);
            stores.ownedApplications().give(client.id(), owner);
        });
        return client;
    }

    /** The texts of the actions in the audit log, oldest first. */
    public List<String> audited() {
        return stores.auditLog().after(0, 1_000).stream()
                .map(entry -> entry.event().action().text())
                .toList();
    }

    /** The newest entry of the audit log. */
    public AuditEntry newestEntry() {
        return stores.auditLog().newest(AuditFilter.ALL, Seek.first(1)).rows().get(0);
    }

    /** Runs an action in a unit of work. */
    public void inUnit(Runnable action) {
        stores.transactions().run(() -> {
            action.run();
            return true;
        });
    }

    /** Why an action is refused; empty if it is not. */
    public static Optional<Reason> refusalOf(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }
}
