package dev.sandbank.bootstrap;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.application.certificate.ServedCertificate;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.support.Nearest;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.bootstrap.certificate.CertificateKeys;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import dev.sandbank.bootstrap.store.CompareInstallations;
import dev.sandbank.bootstrap.store.CopyInstallation;
import dev.sandbank.bootstrap.store.CopySide;
import dev.sandbank.bootstrap.store.DirectoryLock;
import dev.sandbank.cli.installation.Copied;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Installation;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.cli.installation.Restored;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.installation.Setting;
import dev.sandbank.cli.installation.SettingKey;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.HealthProbe;
import dev.sandbank.http.OpenapiDocuments;
import dev.sandbank.image.DrawnIcons;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The Sandbank of this machine, for the command line. */
final class LocalInstallation implements Installation {

    private static final long PAUSE_MILLIS = 500;

    private final Map<String, String> environment;

    LocalInstallation(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String version() {
        return ProgramVersion.text();
    }

    @Override
    public List<SettingKey> keys() {
        return SettingName.all();
    }

    /** The settings are also checked, so that this command finds faults that would stop a server from starting. */
    @Override
    public List<Setting> settings(Map<String, String> flags) {
        SettingValues values = SettingValues.read(flags, environment);
        Settings.of(values);
        return values.all();
    }

    @Override
    public String baseUrl(Map<String, String> flags) {
        return baseUrl(read(flags));
    }

    /** A server that runs may have been told to speak HTTPS by a flag of its own. */
    @Override
    public boolean ownAuthority(Map<String, String> flags) {
        Settings settings = read(flags);
        return settings.tls().certificate() == null && baseUrl(settings).startsWith("https:");
    }

    private static String baseUrl(Settings settings) {
        return ServerLock.ownerOf(settings.data())
                .map(ServerOwner::address)
                .filter(address -> !address.isEmpty())
                .orElseGet(() -> settings.baseUrl(settings.port()));
    }

    @Override
    public CustomerAccounts customerAccounts(SeedName seed) {
        SeedNames everywhere = space -> seed;
        CustomerBanks banks = new CustomerBanks(space -> clock().instant(), everywhere, CustomerJournals.NONE);
        return new SeededCustomerAccounts(banks);
    }

    @Override
    public DrawIcon drawIcon() {
        return new DrawIcon(new DrawnIcons());
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Map<String, byte[]> openapiDocuments(Map<String, String> flags) {
        return OpenapiDocuments.of(baseUrl(flags));
    }

    @Override
    public AuthorityCertificate serverAuthority(Map<String, String> flags) {
        return withCertificates(read(flags), CertificateKeys::authority);
    }

    @Override
    public ServedCertificate servedCertificate(Map<String, String> flags) {
        Settings settings = read(flags);
        String running =
                ServerLock.ownerOf(settings.data()).map(ServerOwner::address).orElse("");
        int port = settings.publicUrl() != null || running.isEmpty()
                ? settings.port()
                : URI.create(running).getPort();
        return withCertificates(settings, certificates -> certificates.served(running.isEmpty() ? 0 : port));
    }

    private <T> T withCertificates(Settings settings, Function<CertificateKeys, T> work) {
        try {
            Files.createDirectories(settings.data());
        } catch (IOException e) {
            throw Failure.unavailable("the data directory " + settings.data() + " cannot be made");
        }
        try (Closing closing = new Closing()) {
            SystemKeys keys = settings.database()
                    .keys(
                            settings.data(),
                            () -> closing.last(settings.database().openForCommand(settings.data()))
                                    .keyRecords());
            Secrets secrets = new SystemSecrets(InstallationKey.of(keys.shared()));
            return work.apply(
                    new CertificateKeys(settings.tls(), keys, settings.host(), settings.publicUrl(), secrets, clock()));
        }
    }

    @Override
    public Desk open(Map<String, String> flags) {
        Settings settings = read(flags);
        if (!settings.database().holdsStores(settings.data())) {
            throw Failure.unavailable("there is no store in " + settings.data()
                    + "; `sandbank serve` and `sandbank app create` make one, and --data names another directory"
                    + near(settings.data())
                    + servedElsewhere(settings)
                            .map(address -> "; the server at " + address + " uses other data")
                            .orElse(""));
        }
        return LocalDesk.open(settings, () -> baseUrl(settings), notes(settings));
    }

    @Override
    public Optional<Desk> openIfThere(Map<String, String> flags) {
        Settings settings = read(flags);
        return settings.database().holdsStores(settings.data()) ? Optional.of(open(flags)) : Optional.empty();
    }

    @Override
    public Desk openOrCreate(Map<String, String> flags, Consumer<Policy> beforeMaking) {
        Settings settings = read(flags);
        if (!settings.database().holdsStores(settings.data())) {
            beforeMaking.accept(settings.policy());
        }
        return LocalDesk.open(settings, () -> baseUrl(settings), notes(settings));
    }

    @Override
    public Restored restore(Map<String, String> flags, Path backup, boolean replace) {
        Settings settings = read(flags);
        if (!settings.database().isFile()) {
            throw Failure.refused(settings.database().restoreBy(backup, settings.data()));
        }
        return LocalRestore.of(settings.data(), backup, replace);
    }

    @Override
    public Copied copy(Map<String, String> flags, NamedPlace from, NamedPlace to, boolean anew, CopyProgress progress) {
        return new CopyInstallation(from, to, place(read(flags)), environment, this::lock).copy(anew, progress);
    }

    private DirectoryLock lock(Path data) {
        return ServerLock.take(data, ServerOwner.thisProcess(clock().instant()))::close;
    }

    @Override
    public StoreComparison compare(Map<String, String> flags, NamedPlace other) {
        return CompareInstallations.compare(place(read(flags)), other, environment);
    }

    private static CopySide place(Settings settings) {
        DatabaseSettings database = settings.database();
        return new CopySide(database.url(), database.password(), database.key(), settings.data());
    }

    @Override
    public Running start(Map<String, String> flags) {
        Settings settings = read(flags);
        // A first start makes a store as a rule, so it is told only if another name was probably meant.
        String near = settings.database().holdsStores(settings.data()) ? "" : near(settings.data());
        List<String> notes = new ArrayList<>(near.isEmpty() ? List.of() : List.of(newStore(settings.data()) + near));
        if (settings.tls().isOwnAuthority()) {
            notes.add("the certificate is of the installation's own authority; `sandbank cert trust"
                    + settings.dataOption() + "` tells how programs trust it");
        }
        return RunningSandbank.of(Sandbank.start(settings), settings.data(), notes);
    }

    /** Tells a person that they may work on other data than they think. */
    private static List<String> notes(Settings settings) {
        List<String> notes = new ArrayList<>();
        if (!settings.database().holdsStores(settings.data())) {
            notes.add(newStore(settings.data()) + near(settings.data()));
        }
        servedElsewhere(settings)
                .ifPresent(address -> notes.add("the server at " + address + " uses other data than " + settings.data()
                        + "; --data names its directory"));
        return notes;
    }

    private static String newStore(Path data) {
        return "a new store is made in " + data;
    }

    /** Asks whether another directory is meant: one beside this one that holds a store and has nearly the same name. */
    private static String near(Path data) {
        Path name = data.getFileName();
        Path folder = data.toAbsolutePath().normalize().getParent();
        if (name == null || folder == null) {
            return "";
        }
        try (Stream<Path> beside = Files.list(folder)) {
            Stream<String> stores =
                    beside.filter(SqliteStores::exist).map(store -> String.valueOf(store.getFileName()));
            return Nearest.to(name.toString(), stores)
                    .map(near -> "; did you mean " + data.resolveSibling(near) + "?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The address of a Sandbank that answers at the port of these settings but does not use their data directory. */
    private static Optional<String> servedElsewhere(Settings settings) {
        String host = settings.host();
        // A host name is not looked up, because that may take long.
        boolean quick = host.equals("localhost") || host.matches("[0-9.]+") || host.contains(":");
        boolean other = quick
                && settings.port() > 0
                && ServerLock.ownerOf(settings.data()).isEmpty();
        return other ? HealthProbe.addressAt(host, settings.port()) : Optional.empty();
    }

    private Settings read(Map<String, String> flags) {
        return Settings.of(SettingValues.read(flags, environment));
    }
}
