package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
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
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.secret.Locks;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.bank.ledger.JdbiJournal;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.bank.record.JdbiBankRecords;
import dev.sandbank.persistence.bank.rewards.JdbiRedemptions;
import dev.sandbank.persistence.bank.rewards.JdbiRewardLinks;
import dev.sandbank.persistence.call.JdbiCallEntries;
import dev.sandbank.persistence.certificate.JdbiClientCertificates;
import dev.sandbank.persistence.customer.JdbiCustomerSessions;
import dev.sandbank.persistence.dataset.JdbiDataSets;
import dev.sandbank.persistence.hub.application.JdbiOwnedApplications;
import dev.sandbank.persistence.hub.audit.JdbiAuditLog;
import dev.sandbank.persistence.hub.contact.JdbiContacts;
import dev.sandbank.persistence.hub.developer.JdbiDevelopers;
import dev.sandbank.persistence.hub.production.JdbiProductions;
import dev.sandbank.persistence.hub.registration.JdbiRegistrations;
import dev.sandbank.persistence.hub.session.JdbiFactors;
import dev.sandbank.persistence.hub.session.JdbiHubSessions;
import dev.sandbank.persistence.hub.shelf.JdbiShelfItems;
import dev.sandbank.persistence.hub.team.JdbiInvitations;
import dev.sandbank.persistence.hub.team.JdbiMemberships;
import dev.sandbank.persistence.hub.team.JdbiTeams;
import dev.sandbank.persistence.hub.usage.JdbiApplicationUses;
import dev.sandbank.persistence.hub.usage.JdbiUsageHalfHours;
import dev.sandbank.persistence.idempotency.JdbiKeptAnswers;
import dev.sandbank.persistence.mail.JdbiActingLinks;
import dev.sandbank.persistence.mail.JdbiOutbox;
import dev.sandbank.persistence.oauth.JdbiAccessTokens;
import dev.sandbank.persistence.oauth.JdbiAuthorizationCodes;
import dev.sandbank.persistence.oauth.JdbiClients;
import dev.sandbank.persistence.oauth.JdbiExpiredTokens;
import dev.sandbank.persistence.oauth.JdbiGrants;
import dev.sandbank.persistence.oauth.JdbiRefreshTokens;
import dev.sandbank.persistence.oauth.JdbiSecretUses;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.secret.JdbiKeyRecords;
import dev.sandbank.persistence.secret.JdbiLocks;
import dev.sandbank.persistence.space.JdbiSpaceJournal;
import dev.sandbank.persistence.space.JdbiSpaces;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.stepup.JdbiControlFlows;

/**
 * Every store of one installation; the same classes work over each engine.
 *
 * <p>To add a store: a file in {@code db/migration}, named in the engine's list of migrations; a {@code Jdbi...} class
 * over {@link Database}; a method here and in {@link Stores}.
 */
abstract class JdbiStores implements Stores {

    private final Database database;
    private final Transactions transactions;
    private final ReadCaches caches;
    private final JournalCache journals;
    private final SecretUses secretUses;

    JdbiStores(Database database, Transactions transactions, ReadCaches caches, JournalCache journals) {
        this.database = database;
        this.transactions = transactions;
        this.caches = caches;
        this.journals = journals;
        this.secretUses = new JdbiSecretUses(database);
    }

    @Override
    public final Transactions transactions() {
        return transactions;
    }

    @Override
    public final Clients clients() {
        return new JdbiClients(database, caches);
    }

    @Override
    public final Grants grants() {
        return new JdbiGrants(database, caches);
    }

    @Override
    public final AuthorizationCodes codes() {
        return new JdbiAuthorizationCodes(database);
    }

    @Override
    public final AccessTokens accessTokens() {
        return new JdbiAccessTokens(database, caches);
    }

    @Override
    public final RefreshTokens refreshTokens() {
        return new JdbiRefreshTokens(database);
    }

    @Override
    public final CustomerSessions sessions() {
        return new JdbiCustomerSessions(database);
    }

    @Override
    public final Locks locks() {
        return new JdbiLocks(database, caches.lastLock());
    }

    @Override
    public final KeyRecords keyRecords() {
        return new JdbiKeyRecords(database);
    }

    @Override
    public final KeptAnswers keptAnswers() {
        return new JdbiKeptAnswers(database);
    }

    @Override
    public final ControlFlows controlFlows() {
        return new JdbiControlFlows(database);
    }

    @Override
    public final RewardLinks rewardLinks() {
        return new JdbiRewardLinks(database);
    }

    @Override
    public final Redemptions redemptions() {
        return new JdbiRedemptions(database);
    }

    @Override
    public final Spaces spaces() {
        return new JdbiSpaces(database, caches);
    }

    @Override
    public final SpaceJournal spaceJournal() {
        return new JdbiSpaceJournal(database, caches, journal(), bankRecords());
    }

    @Override
    public final Journal journal() {
        return new JdbiJournal(database, journals);
    }

    @Override
    public final BankRecords bankRecords() {
        return new JdbiBankRecords(database, journals);
    }

    @Override
    public final AuditLog auditLog() {
        return new JdbiAuditLog(database);
    }

    @Override
    public final Developers developers() {
        return new JdbiDevelopers(database);
    }

    @Override
    public final Registrations registrations() {
        return new JdbiRegistrations(database);
    }

    @Override
    public final Factors factors() {
        return new JdbiFactors(database);
    }

    @Override
    public final HubSessions hubSessions() {
        return new JdbiHubSessions(database);
    }

    @Override
    public final ShelfItems shelfItems() {
        return new JdbiShelfItems(database);
    }

    @Override
    public final ActingLinks actingLinks() {
        return new JdbiActingLinks(database);
    }

    @Override
    public final Outbox outbox() {
        return new JdbiOutbox(database);
    }

    @Override
    public final Teams teams() {
        return new JdbiTeams(database);
    }

    @Override
    public final Memberships memberships() {
        return new JdbiMemberships(database);
    }

    @Override
    public final Invitations invitations() {
        return new JdbiInvitations(database);
    }

    @Override
    public final OwnedApplications ownedApplications() {
        return new JdbiOwnedApplications(database);
    }

    @Override
    public final Contacts contacts() {
        return new JdbiContacts(database);
    }

    @Override
    public final Productions productions() {
        return new JdbiProductions(database);
    }

    @Override
    public final ApplicationUses applicationUses() {
        return new JdbiApplicationUses(database);
    }

    @Override
    public final UsageHalfHours usageHalfHours() {
        return new JdbiUsageHalfHours(database);
    }

    @Override
    public final DataSets dataSets() {
        return new JdbiDataSets(database);
    }

    @Override
    public final CallEntries callEntries() {
        return new JdbiCallEntries(database);
    }

    @Override
    public final SecretUses secretUses() {
        return secretUses;
    }

    @Override
    public final ClientCertificates clientCertificates() {
        return new JdbiClientCertificates(database, caches);
    }

    @Override
    public final ExpiredTokens expiredTokens() {
        return new JdbiExpiredTokens(database, caches);
    }
}
