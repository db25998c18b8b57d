package dev.sandbank.bootstrap;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.certificate.upkeep.MailExpiries;
import dev.sandbank.application.hub.registration.OwnerLink;
import dev.sandbank.application.hub.usage.CountUsage;
import dev.sandbank.application.hub.usage.CountUse;
import dev.sandbank.application.hub.usage.StoreUsage;
import dev.sandbank.application.hub.usage.StoreUse;
import dev.sandbank.application.node.ThisNode;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.embedded.Applications;
import dev.sandbank.bootstrap.embedded.NewApplication;
import dev.sandbank.bootstrap.embedded.TemporaryFolder;
import dev.sandbank.bootstrap.embedded.WrittenMail;
import dev.sandbank.bootstrap.hub.CallKeeping;
import dev.sandbank.bootstrap.hub.HubHousekeeping;
import dev.sandbank.bootstrap.hub.StoringRounds;
import dev.sandbank.bootstrap.mail.MailWorker;
import dev.sandbank.bootstrap.node.LeadersWork;
import dev.sandbank.bootstrap.node.NodeName;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.http.HttpPorts;
import dev.sandbank.http.HttpServer;
import dev.sandbank.http.HubSettings;
import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole Sandbank: stores, then use cases, then the server; closed in reverse. A Java program that tests against it
 * starts one by {@link #start()}; several may run in one process.
 */
public final class Sandbank implements AutoCloseable {

    private final Closing closing;

    private final Settings settings;
    private final DurableStores stores;
    private final Secrets secrets;
    private final RateWindows windows;
    private final AdminUseCases admin;
    private final OwnerLink ownerLink;
    private final Applications applications;
    private final HttpServer server;

    private Sandbank(Settings settings, Closing closing) {
        this.closing = closing;
        this.settings = settings;
        Path data = settings.data();
        SqliteStores.prepare(data);
        ServerOwner owner = ServerOwner.thisProcess(Clock.systemUTC().instant());
        ServerLock lock = closing.last(ServerLock.take(data, owner));
        this.stores = closing.last(settings.database().open(data));
        ThisNode node = closing.last(stores.join(Clock.systemUTC()));
        Clock wall = node.clock();
        SystemKeys keys = settings.database().keys(data, stores::keyRecords);
        Ports ports = SystemPorts.of(settings, stores, keys.shared(), wall, this::baseUrl, closing);
        this.secrets = ports.secrets();
        CallKeeping kept = keptCalls(wall);
        closing.last(new LeadersWork(stores, ports, node, settings.keepExpired(), () -> forget(kept, wall, node)));
        MailExpiries mailExpiries = CertificateUseCases.mailExpiries(stores, ports);
        CallLog counting = CallLog.both(countedUse(wall, node, mailExpiries), kept.log());
        CallLog callLog = settings.accessLog() ? CallLog.both(accessLog(data, wall, closing), counting) : counting;
        MailWorker mails = new MailWorker(stores, ports, node, settings.mail().smtp());
        this.windows = SystemPorts.windows(stores, ports, closing);
        UseCases useCases = UseCases.over(stores, ports, windows);
        this.admin = AdminUseCases.over(stores, ports, new Actor(Actor.Kind.PROGRAM, "embedded"));
        this.ownerLink = useCases.hub().registration().ownerLink();
        this.applications = new Applications(admin, useCases, secrets);
        this.server = new Listening(settings, keys, closing)
                .start(useCases, httpPorts(ports, callLog, mails, kept.calls()), secrets, wall);
        closing.last(new StoringRounds("call-tails", HttpServer.NEW_CALLS, "New calls", server::tellNewCalls));
        closing.last(mails).start();
        lock.tell(owner.at(baseUrl()));
        if (!settings.database().isFile()) {
            node.announce(NodeName.at(server.port()), ProgramVersion.text());
        }
    }

    private HttpPorts httpPorts(Ports ports, CallLog callLog, MailWorker mails, KeptCalls kept) {
        return new HttpPorts(
                ports.clocks(),
                ports.seeds(),
                secrets,
                Faults.NONE,
                callLog,
                settings.lifetimes(),
                () -> stores.health().trouble().or(windows::trouble),
                () -> stores.clients().count(),
                ports.wall(),
                new HubSettings(
                        settings.registrationMode(),
                        settings.isLocal() && !settings.mail().areSent(),
                        ports.policy().usualRate()),
                mails,
                kept);
    }

    private CallKeeping keptCalls(Clock wall) {
        CallKeeping kept = CallKeeping.of(settings.calls(), stores, secrets, wall);
        if (settings.calls().most() > 0) {
            closing.last(kept.start());
        }
        return kept;
    }

    /** Counts what applications do, and stores it once a minute; then mails that are due are written. */
    private CallLog countedUse(Clock wall, ThisNode node, MailExpiries mailExpiries) {
        CountUse use = new CountUse(wall);
        StoreUse storeUse = new StoreUse(use, stores.applicationUses(), stores.transactions(), wall);
        CountUsage usage = new CountUsage();
        StoreUsage storeUsage = new StoreUsage(usage, stores.usageHalfHours(), stores.transactions(), wall);
        closing.last(new StoringRounds("application-use", Duration.ofMinutes(1), "What applications do", () -> {
            storeUse.store();
            storeUsage.store();
            stores.secretUses().write();
            if (node.leads()) {
                mailExpiries.mail();
            }
        }));
        return CallLog.both(use, usage);
    }

    /** Each server removes the entries of calls beyond what is kept of those that it answered. */
    private void forget(CallKeeping kept, Clock wall, ThisNode node) {
        if (node.leads()) {
            HubHousekeeping.forget(stores, wall.instant(), settings.mail().keep());
        }
        kept.forget().run();
    }

    /**
     * Starts a server for a test: on a free port of the loopback address, without rate limits, in a temporary folder that
     * is deleted when the server is closed. It is ready when this returns.
     */
    public static Sandbank start() {
        return start(Map.of());
    }

    /**
     * Starts a server for a test, as {@link #start()} does, but with these settings. Their names are those of the flags
     * of {@code serve}, such as {@code access-token-lifetime}; {@code data} names a folder that is kept. Environment
     * variables are not read, and the logging of the program is not changed.
     *
     * @throws Failure if a setting is unknown or malformed, or for the reasons of {@link #start(Settings)}
     */
    public static Sandbank start(Map<String, String> settings) {
        return start(closing -> Settings.forTests(
                settings, () -> closing.last(TemporaryFolder.create()).path()));
    }

    /**
     * Starts the server that this process is for, and sets the log level. It is ready when this returns.
     *
     * @throws Failure if the data directory, the store or a port cannot be used, or another server uses the directory
     */
    public static Sandbank start(Settings settings) {
        LogSetup.level(settings.logLevel());
        return LogSetup.withoutServerLog(() -> {
            HttpServer.warmUp();
            return start(closing -> settings);
        });
    }

    private static Sandbank start(Function<Closing, Settings> settings) {
        Closing closing = new Closing();
        try {
            return new Sandbank(settings.apply(closing), closing);
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    /** The address at which people reach it, without a slash at the end. */
    public String baseUrl() {
        return settings.baseUrl(server.port());
    }

    /** What the paths of tokens and APIs are appended to. */
    public String apiUrl() {
        return baseUrl() + "/gcb/api";
    }

    public int port() {
        return server.port();
    }

    /** The port at which applications show certificates of their own; -1 if there is none. */
    public int certificatePort() {
        return server.certificatePort();
    }

    /** The port of production; -1 if there is none. */
    public int productionPort() {
        return server.productionPort();
    }

    /** The port of plain HTTP that leads to HTTPS; -1 if there is none. */
    public int redirectPort() {
        return server.redirectPort();
    }

    /** The port of {@code /metrics}; -1 if there is none. */
    public int managementPort() {
        return server.managementPort();
    }

    /** Registers an application with a secret, every scope and every grant kind. */
    public Application createApplication(String name) {
        return newApplication(name).create();
    }

    /** An application to be described and then registered. */
    public NewApplication newApplication(String name) {
        return applications.named(name);
    }

    /** The mails that the server wrote, newest first, at most 1000. */
    public List<WrittenMail> mails() {
        return admin.mail().listMails().list(null, Seek.first(Seek.MAX_ROWS), null).rows().stream()
                .map(WrittenMail::of)
                .toList();
    }

    /** What the command line can do with a running server: spaces and their clocks, payments, locks, tokens. */
    public AdminUseCases admin() {
        return admin;
    }

    /** Stops accepting, lets running calls finish, closes the stores. */
    @Override
    public void close() {
        closing.close();
    }

    /** A new address at which the owner makes the first account; empty once there is one. */
    Optional<String> ownerUrl() {
        return ownerLink.renew().map(token -> baseUrl() + "/owner?token=" + token);
    }

    boolean ownAuthority() {
        return settings.tls().isOwnAuthority();
    }

    Path data() {
        return settings.data();
    }

    String dataOption() {
        return settings.dataOption();
    }

    HttpServer server() {
        return server;
    }

    DurableStores stores() {
        return stores;
    }

    Clients clients() {
        return stores.clients();
    }

    Secrets secrets() {
        return secrets;
    }

    private static CallLog accessLog(Path data, Clock wall, Closing closing) {
        Path file = data.resolve("logs").resolve("access.log");
        try {
            return closing.last(new AccessLog(file, wall));
        } catch (IOException e) {
            throw Failure.unavailable("the access log " + file + " cannot be written; see --access-log");
        }
    }
}
