package dev.sandbank.application;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.oauth.client.Clients;
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
import dev.sandbank.application.support.Transactions;

/** The use cases for the operator of an installation. */
public record AdminUseCases(
        RegisterClient registerClient,
        UpdateClient updateClient,
        RotateClientSecret rotateClientSecret,
        RemoveClient removeClient,
        FindClient findClient,
        ListClients listClients,
        ListTokens listTokens,
        RevokeTokenById revokeTokenById,
        RevokeTokensOfClient revokeTokensOfClient,
        SpaceUseCases spaces,
        SpendWithCard spendWithCard,
        ListLocks listLocks,
        LiftLocks liftLocks) {

    /** The use cases over these stores. */
    public static AdminUseCases over(Stores stores, Ports ports) {
        Clients clients = stores.clients();
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        return new AdminUseCases(
                new RegisterClient(
                        clients,
                        stores.spaces(),
                        transactions,
                        clocks,
                        ports.secrets(),
                        ports.policy().usualRate(),
                        ports.policy().insecureRedirects()),
                new UpdateClient(
                        clients, stores.spaces(), transactions, ports.policy().insecureRedirects()),
                new RotateClientSecret(clients, transactions, clocks, ports.secrets()),
                new RemoveClient(clients, transactions),
                new FindClient(clients),
                new ListClients(clients),
                new ListTokens(clients, stores.accessTokens(), clocks),
                new RevokeTokenById(
                        stores.accessTokens(), stores.refreshTokens(), stores.grants(), transactions, clocks),
                new RevokeTokensOfClient(clients, stores.accessTokens(), stores.grants(), transactions, clocks),
                SpaceUseCases.over(stores, ports),
                new SpendWithCard(
                        stores.spaces(),
                        new CustomerBanks(clocks, ports.seeds(), stores.journal()),
                        stores.journal(),
                        transactions,
                        clocks),
                new ListLocks(stores.locks(), ports.wall()),
                new LiftLocks(stores.locks(), transactions));
    }
}
