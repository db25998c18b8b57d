package dev.sandbank.bootstrap;

import dev.sandbank.application.BankCustomers;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.installation.Installation;
import dev.sandbank.cli.installation.Restored;
import dev.sandbank.cli.installation.Running;
import dev.sandbank.cli.installation.Setting;
import dev.sandbank.cli.installation.SettingKey;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.OpenapiDocuments;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Sandbank of this machine, for the command line. */
final class LocalInstallation implements Installation {

    private final Map<String, String> environment;

    LocalInstallation(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String version() {
        return Objects.requireNonNullElse(
                LocalInstallation.class.getPackage().getImplementationVersion(), "unpackaged");
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
        Settings settings = read(flags);
        return ServerLock.ownerOf(settings.data())
                .map(ServerOwner::address)
                .filter(address -> !address.isEmpty())
                .orElseGet(() -> settings.baseUrl(settings.port()));
    }

    @Override
    public CustomerAccounts customerAccounts(SeedName seed) {
        SeedNames everywhere = space -> seed;
        CustomerBanks banks = new CustomerBanks(space -> clock().instant(), everywhere, CustomerJournals.NONE);
        return BankCustomers.seeded(banks, everywhere).accounts();
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public Map<String, byte[]> openapiDocuments(Map<String, String> flags) {
        return OpenapiDocuments.of(baseUrl(flags));
    }

    @Override
    public Desk open(Map<String, String> flags) {
        Settings settings = read(flags);
        if (!SqliteStores.exist(settings.data())) {
            throw Failure.unavailable("there is no store in " + settings.data()
                    + "; `sandbank serve` and `sandbank app create` make one, and --data names another directory");
        }
        return LocalDesk.open(settings);
    }

    @Override
    public Desk openOrCreate(Map<String, String> flags) {
        return LocalDesk.open(read(flags));
    }

    @Override
    public Restored restore(Map<String, String> flags, Path backup, boolean replace) {
        return LocalRestore.of(read(flags).data(), backup, replace);
    }

    @Override
    public Running start(Map<String, String> flags) {
        return RunningSandbank.of(Sandbank.start(read(flags)));
    }

    private Settings read(Map<String, String> flags) {
        return Settings.of(SettingValues.read(flags, environment));
    }
}
