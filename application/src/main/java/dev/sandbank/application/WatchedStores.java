package dev.sandbank.application;

import dev.sandbank.application.bank.alert.TellAlerts;
import dev.sandbank.application.bank.alert.WatchedJournal;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.bank.rewards.Redemptions;
import dev.sandbank.application.bank.rewards.RewardLinks;
import dev.sandbank.application.call.CallEntries;
import dev.sandbank.application.certificate.ClientCertificates;
import dev.sandbank.application.customer.CustomerSessions;
import dev.sandbank.application.dataset.DataSets;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.audit.AuditLog;
import dev.sandbank.application.hub.contact.Contacts;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.production.Productions;
import dev.sandbank.application.hub.registration.Registrations;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.hub.session.factor.Factors;
import dev.sandbank.application.hub.shelf.ShelfItems;
import dev.sandbank.application.hub.team.Invitations;
import dev.sandbank.application.hub.team.Memberships;
import dev.sandbank.application.hub.team.Teams;
import dev.sandbank.application.hub.usage.ApplicationUses;
import dev.sandbank.application.hub.usage.UsageHalfHours;
import dev.sandbank.application.idempotency.KeptAnswers;
import dev.sandbank.application.mail.Outbox;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.SecretUses;
import dev.sandbank.application.oauth.code.AuthorizationCodes;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.token.AccessTokens;
import dev.sandbank.application.oauth.token.ExpiredTokens;
import dev.sandbank.application.oauth.token.RefreshTokens;
import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.secret.Locks;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.Transactions;

/**
 * The stores as the bank uses them: whatever is booked in their journal is looked at for alerts. Files of spaces are read
 * into the stores themselves, because nobody is told again what was told before.
 */
record WatchedStores(Stores stores, Transactions transactions, TellAlerts alerts) implements Stores {

    /** @param transactions the units of work of the bank */
    static Stores over(Stores stores, Transactions transactions, Ports ports) {
        return new WatchedStores(
                stores,
                transactions,
                new TellAlerts(
                        stores.bankRecords(),
                        stores.journal(),
                        stores.outbox(),
                        ports.seeds(),
                        ports.secrets(),
                        ports.wall()));
    }

    @Override
    public Clients clients() {
        return stores.clients();
    }

    @Override
    public AuthorizationCodes codes() {
        return stores.codes();
    }

    @Override
    public Grants grants() {
        return stores.grants();
    }

    @Override
    public AccessTokens accessTokens() {
        return stores.accessTokens();
    }

    @Override
    public RefreshTokens refreshTokens() {
        return stores.refreshTokens();
    }

    @Override
    public ExpiredTokens expiredTokens() {
        return stores.expiredTokens();
    }

    @Override
    public CustomerSessions sessions() {
        return stores.sessions();
    }

    @Override
    public KeyRecords keyRecords() {
        return stores.keyRecords();
    }

    @Override
    public ShelfItems shelfItems() {
        return stores.shelfItems();
    }

    @Override
    public Locks locks() {
        return stores.locks();
    }

    @Override
    public SharedRates sharedRates() {
        return stores.sharedRates();
    }

    @Override
    public ControlFlows controlFlows() {
        return stores.controlFlows();
    }

    @Override
    public KeptAnswers keptAnswers() {
        return stores.keptAnswers();
    }

    @Override
    public RewardLinks rewardLinks() {
        return stores.rewardLinks();
    }

    @Override
    public Redemptions redemptions() {
        return stores.redemptions();
    }

    @Override
    public Spaces spaces() {
        return stores.spaces();
    }

    @Override
    public SpaceJournal spaceJournal() {
        return stores.spaceJournal();
    }

    @Override
    public Journal journal() {
        return new WatchedJournal(stores.journal(), alerts);
    }

    @Override
    public BankRecords bankRecords() {
        return stores.bankRecords();
    }

    @Override
    public AuditLog auditLog() {
        return stores.auditLog();
    }

    @Override
    public Developers developers() {
        return stores.developers();
    }

    @Override
    public Registrations registrations() {
        return stores.registrations();
    }

    @Override
    public HubSessions hubSessions() {
        return stores.hubSessions();
    }

    @Override
    public Factors factors() {
        return stores.factors();
    }

    @Override
    public ActingLinks actingLinks() {
        return stores.actingLinks();
    }

    @Override
    public Outbox outbox() {
        return stores.outbox();
    }

    @Override
    public Teams teams() {
        return stores.teams();
    }

    @Override
    public Memberships memberships() {
        return stores.memberships();
    }

    @Override
    public Invitations invitations() {
        return stores.invitations();
    }

    @Override
    public OwnedApplications ownedApplications() {
        return stores.ownedApplications();
    }

    @Override
    public Contacts contacts() {
        return stores.contacts();
    }

    @Override
    public Productions productions() {
        return stores.productions();
    }

    @Override
    public ApplicationUses applicationUses() {
        return stores.applicationUses();
    }

    @Override
    public UsageHalfHours usageHalfHours() {
        return stores.usageHalfHours();
    }

    @Override
    public DataSets dataSets() {
        return stores.dataSets();
    }

    @Override
    public CallEntries callEntries() {
        return stores.callEntries();
    }

    @Override
    public SecretUses secretUses() {
        return stores.secretUses();
    }

    @Override
    public ClientCertificates clientCertificates() {
        return stores.clientCertificates();
    }
}
