package dev.sandbank.cli;

import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.ListClients;
import dev.sandbank.application.oauth.client.ManagedClients;
import dev.sandbank.application.oauth.client.RegisterClient;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.application.oauth.client.UpdateClient;
import dev.sandbank.application.oauth.token.ListTokens;
import dev.sandbank.application.oauth.token.RevokeTokenById;
import dev.sandbank.application.oauth.token.RevokeTokensOfClient;
import dev.sandbank.application.secret.LiftLocks;
import dev.sandbank.application.secret.ListLocks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An installation over stores in memory that remembers how it was asked. */
final class InMemoryInstallation implements AdminCli.Installation {

    private static final AdminCli.SettingKey PORT = new AdminCli.SettingKey("port", "N", "Port to listen on.", "8080");
    private static final AdminCli.SettingKey DATA = new AdminCli.SettingKey("data", "DIR", "Data directory.", "./data");

    final ManagedClients managed = new ManagedClients();
    final List<Map<String, String>> opened = new ArrayList<>();
    final List<Path> backups = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    int closed;

    @Nullable
    RuntimeException failure;

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public List<AdminCli.SettingKey> keys() {
        return List.of(PORT, DATA);
    }

    @Override
    public List<AdminCli.Setting> settings(Map<String, String> flags) {
        return List.of(
                new AdminCli.Setting(
                        PORT, flags.getOrDefault("port", "8080"), flags.containsKey("port") ? "flag" : "default"),
                new AdminCli.Setting(DATA, "./data", "default"));
    }

    @Override
    public String baseUrl(Map<String, String> flags) {
        return "http://127.0.0.1:8080";
    }

    @Override
    public CustomerAccounts customerAccounts() {
        return new SeededCustomerAccounts(new Seeds(managed.clock()));
    }

    @Override
    public Map<String, byte[]> openapiDocuments(Map<String, String> flags) {
        return Map.of("accounts/sg.json", "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public AdminCli.Desk open(Map<String, String> flags) {
        if (failure != null) {
            throw failure;
        }
        opened.add(flags);
        return new InMemoryDesk();
    }

    @Override
    public AdminCli.Running start(Map<String, String> flags) {
        if (failure != null) {
            throw failure;
        }
        return new StoppedServer();
    }

    private final class StoppedServer implements AdminCli.Running {

        @Override
        public String baseUrl() {
            return "http://127.0.0.1:8080";
        }

        @Override
        public Duration startedIn() {
            return Duration.ofMillis(1234);
        }

        @Override
        public Optional<String> someClientId() {
            return managed.listClients().list().stream()
                    .map(client -> client.id().value())
                    .findFirst();
        }

        @Override
        public String freshSecret() {
            return "fresh-secret-of-32-characters-ok";
        }

        @Override
        public void awaitStop() {}
    }

    private final class InMemoryDesk implements AdminCli.Desk {

        @Override
        public RegisterClient registerClient() {
            return managed.registerClient();
        }

        @Override
        public UpdateClient updateClient() {
            return managed.updateClient();
        }

        @Override
        public RotateClientSecret rotateClientSecret() {
            return managed.rotateClientSecret();
        }

        @Override
        public RemoveClient removeClient() {
            return managed.removeClient();
        }

        @Override
        public FindClient findClient() {
            return managed.findClient();
        }

        @Override
        public ListClients listClients() {
            return managed.listClients();
        }

        @Override
        public ListTokens listTokens() {
            return managed.listTokens();
        }

        @Override
        public RevokeTokenById revokeTokenById() {
            return managed.revokeTokenById();
        }

        @Override
        public RevokeTokensOfClient revokeTokensOfClient() {
            return managed.revokeTokensOfClient();
        }

        @Override
        public ListLocks listLocks() {
            return new ListLocks(managed.stores().locks(), managed.clock());
        }

        @Override
        public LiftLocks liftLocks() {
            return new LiftLocks(managed.stores().locks(), managed.stores().transactions());
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
