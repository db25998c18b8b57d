package dev.sandbank.cli;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.application.certificate.ServedCertificate;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.hub.application.DrawIcon;
import dev.sandbank.application.hub.application.TestIcons;
import dev.sandbank.application.node.Node;
import dev.sandbank.application.oauth.client.ManagedClients;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.support.Policy;
import dev.sandbank.cli.installation.Copied;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Installation;
import dev.sandbank.cli.installation.NamedPlace;
import dev.sandbank.cli.installation.Restored;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.installation.Setting;
import dev.sandbank.cli.installation.SettingKey;
import dev.sandbank.domain.space.SeedName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An installation over stores in memory, which records how it was called. */
final class InMemoryInstallation implements Installation {

    private static final SettingKey PORT = new SettingKey("port", "N", "Port to listen on.", "8080");
    private static final SettingKey DATA = new SettingKey("data", "DIR", "Data directory.", "./data");

    final ManagedClients managed = new ManagedClients();
    final List<Map<String, String>> opened = new ArrayList<>();
    final List<Path> backups = new ArrayList<>();
    final List<Node> nodes = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<String> restored = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    StoreComparison comparison = new StoreComparison(List.of(), List.of());
    int closed;
    int created;
    int started;
    int stopped;
    final List<String> notes = new ArrayList<>();
    final List<Runnable> beforeStop = new ArrayList<>();
    Runnable whileStarting = () -> {};
    Runnable whileServing = () -> {};

    /** What happens while a command waits; false ends the command. */
    BooleanSupplier whileWaiting = () -> false;

    @Nullable
    RuntimeException failure;

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public List<SettingKey> keys() {
        return List.of(PORT, DATA);
    }

    @Override
    public List<Setting> settings(Map<String, String> flags) {
        return List.of(
                new Setting(PORT, flags.getOrDefault("port", "8080"), flags.containsKey("port") ? "flag" : "default"),
                new Setting(DATA, "./data", "default"));
    }

    @Override
    public String baseUrl(Map<String, String> flags) {
        return "http://127.0.0.1:8080";
    }

    @Override
    public boolean ownAuthority(Map<String, String> flags) {
        return false;
    }

    @Override
    public CustomerAccounts customerAccounts(SeedName seed) {
        SeedNames everywhere = space -> seed;
        return new SeededCustomerAccounts(new CustomerBanks(managed.clock(), everywhere, CustomerJournals.NONE));
    }

    @Override
    public DrawIcon drawIcon() {
        return new DrawIcon(new TestIcons());
    }

    @Override
    public Clock clock() {
        return managed.clock();
    }

    @Override
    public boolean pause() {
        return whileWaiting.getAsBoolean();
    }

    @Override
    public Map<String, byte[]> openapiDocuments(Map<String, String> flags) {
        return Map.of("accounts/sg.json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public AuthorityCertificate serverAuthority(Map<String, String> flags) {
        return new AuthorityCertificate(
                "Sandbank servers", "-----BEGIN CERTIFICATE-----\n", "AB:CD", clock().instant());
    }

    @Override
    public ServedCertificate servedCertificate(Map<String, String> flags) {
        return new ServedCertificate("a file", null, "the file is cut off", "AB:CD");
    }

    @Override
    public Desk open(Map<String, String> flags) {
        if (failure != null) {
            throw failure;
        }
        opened.add(flags);
        return new InMemoryDesk();
    }

    /** There is no store until a command opens it. */
    @Override
    public Optional<Desk> openIfThere(Map<String, String> flags) {
        return opened.isEmpty() ? Optional.empty() : Optional.of(open(flags));
    }

    @Override
    public Desk openOrCreate(Map<String, String> flags, Consumer<Policy> beforeMaking) {
        if (opened.isEmpty()) {
            beforeMaking.accept(Policy.DEFAULT);
        }
        created++;
        return open(flags);
    }

    @Override
    public Restored restore(Map<String, String> flags, Path backup, boolean replace) {
        restored.add(backup + (replace ? " in place of a store" : ""));
        return new Restored(Path.of(flags.getOrDefault("data", "./data")), replace, List.of());
    }

    @Override
    public Copied copy(Map<String, String> flags, NamedPlace from, NamedPlace to, boolean anew, CopyProgress progress) {
        copied.add(from.place() + " to " + to.place() + (anew ? " anew" : ""));
        managed.clock().advance(Duration.ofSeconds(3));
        progress.copied("mail", 2_000, 2_500);
        return new Copied(from.place(), to.place(), Path.of("keys"), "sandbank serve --data there", comparison);
    }

    @Override
    public StoreComparison compare(Map<String, String> flags, NamedPlace other) {
        return comparison;
    }

    @Override
    public Running start(Map<String, String> flags) {
        if (failure != null) {
            throw failure;
        }
        started++;
        whileStarting.run();
        return new StoppedServer(this);
    }

    private final class InMemoryDesk implements Desk {

        @Override
        public AdminUseCases useCases() {
            return managed.useCases();
        }

        @Override
        public List<String> notes() {
            return notes;
        }

        @Override
        public List<Node> nodes() {
            return nodes;
        }

        @Override
        public List<String> check() {
            return problems;
        }

        @Override
        public void backUp(Path file) {
            backups.add(file);
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
