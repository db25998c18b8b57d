package dev.sandbank.bootstrap;

import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.ListClients;
import dev.sandbank.application.oauth.client.RegisterClient;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.application.oauth.client.UpdateClient;
import dev.sandbank.application.oauth.token.ListTokens;
import dev.sandbank.application.oauth.token.RevokeTokenById;
import dev.sandbank.application.oauth.token.RevokeTokensOfClient;
import dev.sandbank.application.secret.LiftLocks;
import dev.sandbank.application.secret.ListLocks;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.cli.AdminCli;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.persistence.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The admin use cases over the store in a data directory. */
final class LocalDesk implements AdminCli.Desk {

    private final Stores stores;
    private final Secrets secrets;
    private final RateLimit usualRate;
    private final SpaceClocks clocks = new SystemClocks(Clock.systemUTC());

    private LocalDesk(Stores stores, Secrets secrets, RateLimit usualRate) {
        this.stores = stores;
        this.secrets = secrets;
        this.usualRate = usualRate;
    }

    static LocalDesk open(Settings settings) {
        Stores stores = Stores.open(settings.data());
        return new LocalDesk(stores, new SystemSecrets(InstallationKey.of(settings.data())), settings.rateLimit());
    }

    @Override
    public ListLocks listLocks() {
        return new ListLocks(stores.locks(), Clock.systemUTC());
    }

    @Override
    public LiftLocks liftLocks() {
        return new LiftLocks(stores.locks(), stores.transactions());
    }

    @Override
    public RegisterClient registerClient() {
        return new RegisterClient(stores.clients(), stores.transactions(), clocks, secrets, usualRate);
    }

    @Override
    public UpdateClient updateClient() {
        return new UpdateClient(stores.clients(), stores.transactions());
    }

    @Override
    public RotateClientSecret rotateClientSecret() {
        return new RotateClientSecret(stores.clients(), stores.transactions(), clocks, secrets);
    }

    @Override
    public RemoveClient removeClient() {
        return new RemoveClient(stores.clients(), stores.transactions());
    }

    @Override
    public FindClient findClient() {
        return new FindClient(stores.clients());
    }

    @Override
    public ListClients listClients() {
        return new ListClients(stores.clients());
    }

    @Override
    public ListTokens listTokens() {
        return new ListTokens(stores.clients(), stores.accessTokens(), clocks);
    }

    @Override
    public RevokeTokenById revokeTokenById() {
        return new RevokeTokenById(
                stores.accessTokens(), stores.refreshTokens(), stores.grants(), stores.transactions(), clocks);
    }

    @Override
    public RevokeTokensOfClient revokeTokensOfClient() {
        return new RevokeTokensOfClient(
                stores.clients(), stores.accessTokens(), stores.grants(), stores.transactions(), clocks);
    }

    @Override
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backUp(Path file) {
        stores.backUp(file);
    }

    @Override
    public void close() {
        stores.close();
    }
}
