package dev.sandbank.application.hub.production;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.mail.OutboxEntry;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.developer.UserId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Developers who write to the people who run the hub, and who ask for production, over any stores. */
public final class DeskWorld {

    /** Who answers and decides. */
    public static final Actor REVIEWER = new Actor(Actor.Kind.COMMAND_LINE, "root");

    private final Stores stores;
    private final SettableClock clock = new SettableClock();
    private final Ports ports;

    public DeskWorld(Stores stores) {
        this.stores = stores;
        this.ports = TestPorts.over(stores, clock, new CountingSecrets("desk"));
    }

    public Stores stores() {
        return stores;
    }

    public SettableClock clock() {
        return clock;
    }

    /** The developer of that name, whose id begins with it; made at the first call. */
    public DeveloperId developer(String name) {
        DeveloperId id = idOf(name);
        stores.developers()
                .add(new Developer(
                        id,
                        new UserId(name),
                        new EmailAddress(name + "@example.com"),
                        "The " + name,
                        "",
                        SpaceId.DEFAULT,
                        new PasswordHash("none"),
                        false,
                        false,
                        clock.instant()));
        return id;
    }

    /** The id that a developer of that name gets. */
    public static DeveloperId idOf(String name) {
        return new DeveloperId((name + "0".repeat(DeveloperId.LENGTH)).substring(0, DeveloperId.LENGTH));
    }

    /** Registers an application that a developer speaks for. */
    public ClientId application(String id, DeveloperId holder) {
        ClientId client = new ClientId(id);
        stores.clients().add(ClientFixture.client(id));
        handOver(client, holder);
        return client;
    }

    /** Lets another developer speak for an application. */
    public void handOver(ClientId client, DeveloperId holder) {
        stores.transactions().run(() -> {
            stores.ownedApplications().give(client, holder);
            return true;
        });
    }

    /** What a developer does in the browser. */
    public DeskUseCases.Contact contacts(DeveloperId developer) {
        return desk(actor(developer)).contact();
    }

    /** What a developer does in the browser. */
    public DeskUseCases.Production productions(DeveloperId developer) {
        return desk(actor(developer)).production();
    }

    /** What {@link #REVIEWER} does. */
    public DeskUseCases reviewer() {
        return desk(REVIEWER);
    }

    private DeskUseCases desk(Actor actor) {
        return DeskUseCases.over(stores, ports, new Audit(stores.auditLog(), clock, actor));
    }

    /** What {@link #REVIEWER} does elsewhere. */
    public AdminUseCases admin() {
        return AdminUseCases.over(stores, ports, REVIEWER);
    }

    public static Actor actor(DeveloperId developer) {
        return Actor.developer(developer.value());
    }

    /** The mails that were written, the oldest first. */
    public List<Mail> mails() {
        List<Mail> mails = new ArrayList<>(stores.outbox().newest(null, Seek.first(Seek.MAX_ROWS)).rows().stream()
                .map(OutboxEntry::mail)
                .toList());
        Collections.reverse(mails);
        return mails;
    }

    /** The subjects of the mails, the oldest first. */
    public List<String> subjects() {
        return mails().stream().map(Mail::subject).toList();
    }

    /** What was recorded, the oldest first: action and actor. */
    public List<String> recorded() {
        return stores.auditLog().after(0, 1_000).stream()
                .map(entry -> entry.event().action().text() + " "
                        + entry.event().actor().id())
                .toList();
    }
}
