package dev.sandbank.application;

import dev.sandbank.application.bank.ledger.InMemoryJournal;
import dev.sandbank.application.bank.record.InMemoryBankRecords;
import dev.sandbank.application.bank.rewards.InMemoryRedemptions;
import dev.sandbank.application.bank.rewards.InMemoryRewardLinks;
import dev.sandbank.application.customer.InMemoryCustomerSessions;
import dev.sandbank.application.hub.application.InMemoryOwnedApplications;
import dev.sandbank.application.hub.audit.InMemoryAuditLog;
import dev.sandbank.application.hub.contact.InMemoryContacts;
import dev.sandbank.application.hub.developer.InMemoryDevelopers;
import dev.sandbank.application.hub.production.InMemoryProductions;
import dev.sandbank.application.hub.registration.InMemoryRegistrations;
import dev.sandbank.application.hub.session.InMemoryHubSessions;
import dev.sandbank.application.hub.session.factor.InMemoryFactors;
import dev.sandbank.application.hub.team.InMemoryInvitations;
import dev.sandbank.application.hub.team.InMemoryMemberships;
import dev.sandbank.application.hub.team.InMemoryTeams;
import dev.sandbank.application.hub.usage.InMemoryApplicationUses;
import dev.sandbank.application.idempotency.InMemoryKeptAnswers;
import dev.sandbank.application.mail.InMemoryOutbox;
import dev.sandbank.application.mail.link.InMemoryActingLinks;
import dev.sandbank.application.oauth.client.InMemorySecretUses;
import dev.sandbank.application.oauth.code.InMemoryAuthorizationCodes;
import dev.sandbank.application.oauth.consent.InMemoryGrants;
import dev.sandbank.application.oauth.token.InMemoryAccessTokens;
import dev.sandbank.application.oauth.token.InMemoryExpiredTokens;
import dev.sandbank.application.oauth.token.InMemoryRefreshTokens;
import dev.sandbank.application.secret.InMemoryLocks;
import dev.sandbank.application.space.InMemorySpaceJournal;
import dev.sandbank.application.space.InMemorySpaces;
import dev.sandbank.application.stepup.InMemoryControlFlows;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;

/**
 * All stores in memory. They share their units of work, so a grant that is revoked in one store is seen as revoked in
 * the others.
 */
public final class InMemoryStores extends InMemorySharing {

    private final InMemoryGrants grants = new InMemoryGrants(transactions);
    private final InMemoryAuthorizationCodes codes = new InMemoryAuthorizationCodes(transactions, grants);
    private final InMemoryAccessTokens accessTokens = new InMemoryAccessTokens(transactions, grants);
    private final InMemoryRefreshTokens refreshTokens = new InMemoryRefreshTokens(transactions, grants);
    private final InMemoryCustomerSessions sessions = new InMemoryCustomerSessions(transactions);
    private final InMemoryLocks locks = new InMemoryLocks(transactions);
    private final InMemoryControlFlows controlFlows = new InMemoryControlFlows(transactions);
    private final InMemoryExpiredTokens expiredTokens =
            new InMemoryExpiredTokens(transactions, codes, accessTokens, refreshTokens, grants, sessions, controlFlows);

    private final InMemoryKeptAnswers keptAnswers = new InMemoryKeptAnswers(transactions);
    private final InMemoryRewardLinks rewardLinks = new InMemoryRewardLinks(transactions);
    private final InMemoryRedemptions redemptions = new InMemoryRedemptions(transactions, rewardLinks);
    private final InMemorySpaces spaces = new InMemorySpaces(transactions);
    private final InMemoryBankRecords bankRecords = new InMemoryBankRecords(transactions, spaces);
    private final InMemoryJournal journal = new InMemoryJournal(transactions, bankRecords);
    private final InMemoryAuditLog auditLog = new InMemoryAuditLog(transactions);
    private final InMemoryHubSessions hubSessions = new InMemoryHubSessions(transactions);
    private final InMemoryFactors factors = new InMemoryFactors(transactions);
    private final InMemoryMemberships memberships = new InMemoryMemberships(transactions, this::isSuspended);
    private final InMemoryInvitations invitations = new InMemoryInvitations(transactions);
    private final InMemoryOwnedApplications ownedApplications = new InMemoryOwnedApplications(
            transactions,
            (team, developer) -> memberships.find(team, developer).isPresent(),
            clients,
            id -> developers().textOf(id));
    private final InMemoryTeams teams =
            new InMemoryTeams(transactions, memberships, ownedApplications, this::removeAllOf);
    private final InMemoryDevelopers developers = new InMemoryDevelopers(transactions, this::removeAllOf);
    private final InMemoryContacts contacts = new InMemoryContacts(transactions, developers);
    private final InMemoryProductions productions = new InMemoryProductions(transactions);
    private final InMemoryApplicationUses applicationUses = new InMemoryApplicationUses(transactions, clients);
    private final InMemoryRegistrations registrations = new InMemoryRegistrations(transactions);
    private final InMemoryActingLinks actingLinks = new InMemoryActingLinks(transactions);
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions);
    private final InMemorySpaceJournal spaceJournal = new InMemorySpaceJournal(
            bankRecords,
            List.of(
                    journal::drop,
                    bankRecords::drop,
                    redemptions::removeAllOf,
                    rewardLinks::removeAllOf,
                    keptAnswers::removeAllOf,
                    space -> outbox.removeAllOf(space),
                    space -> controlFlows.removeIf(flow -> flow.space().equals(space), Long.MAX_VALUE)),
            List.of(
                    space -> codes.removeIf(code -> code.grant().space().equals(space), Long.MAX_VALUE),
                    space -> refreshTokens.removeIf(
                            token -> token.grant().space().equals(space), Long.MAX_VALUE),
                    space -> accessTokens.removeIf(token -> token.space().equals(space), Long.MAX_VALUE),
                    space -> grants.removeIf(grant -> grant.space().equals(space), Long.MAX_VALUE),
                    space -> sessions.removeIf(session -> session.space().equals(space), Long.MAX_VALUE)));

    private final InMemorySecretUses secretUses = new InMemorySecretUses();

    public InMemoryStores() {
        clients.onRemoval(this::removeAllOf);
    }

    @Override
    public InMemoryGrants grants() {
        return grants;
    }

    @Override
    public InMemoryAuthorizationCodes codes() {
        return codes;
    }

    @Override
    public InMemoryAccessTokens accessTokens() {
        return accessTokens;
    }

    @Override
    public InMemoryRefreshTokens refreshTokens() {
        return refreshTokens;
    }

    @Override
    public InMemoryCustomerSessions sessions() {
        return sessions;
    }

    @Override
    public InMemoryLocks locks() {
        return locks;
    }

    @Override
    public InMemoryControlFlows controlFlows() {
        return controlFlows;
    }

    @Override
    public InMemoryExpiredTokens expiredTokens() {
        return expiredTokens;
    }

    @Override
    public InMemoryKeptAnswers keptAnswers() {
        return keptAnswers;
    }

    @Override
    public InMemoryRewardLinks rewardLinks() {
        return rewardLinks;
    }

    @Override
    public InMemoryRedemptions redemptions() {
        return redemptions;
    }

    @Override
    public InMemorySpaces spaces() {
        return spaces;
    }

    @Override
    public InMemorySpaceJournal spaceJournal() {
        return spaceJournal;
    }

    @Override
    public InMemoryBankRecords bankRecords() {
        return bankRecords;
    }

    @Override
    public InMemoryJournal journal() {
        return journal;
    }

    @Override
    public InMemoryAuditLog auditLog() {
        return auditLog;
    }

    @Override
    public InMemoryDevelopers developers() {
        return developers;
    }

    @Override
    public InMemoryRegistrations registrations() {
        return registrations;
    }

    @Override
    public InMemoryHubSessions hubSessions() {
        return hubSessions;
    }

    @Override
    public InMemoryFactors factors() {
        return factors;
    }

    @Override
    public InMemoryActingLinks actingLinks() {
        return actingLinks;
    }

    @Override
    public InMemoryOutbox outbox() {
        return outbox;
    }

    @Override
    public InMemoryTeams teams() {
        return teams;
    }

    @Override
    public InMemoryMemberships memberships() {
        return memberships;
    }

    @Override
    public InMemoryInvitations invitations() {
        return invitations;
    }

    @Override
    public InMemoryOwnedApplications ownedApplications() {
        return ownedApplications;
    }

    @Override
    public InMemorySecretUses secretUses() {
        return secretUses;
    }

    private boolean isSuspended(DeveloperId developer) {
        return developers.find(developer).filter(Developer::suspended).isPresent();
    }

    private void removeAllOf(TeamId team) {
        memberships.forget(team);
        ownedApplications.forget(team);
        dataSets().forget(team);
    }

    private void removeAllOf(DeveloperId developer) {
        hubSessions.removeAllOf(developer, "");
        factors.remove(developer);
        contacts.removeAllOf(developer);
        memberships.forget(developer);
        ownedApplications.forget(developer);
        dataSets().forget(developer);
    }

    @Override
    public InMemoryContacts contacts() {
        return contacts;
    }

    @Override
    public InMemoryProductions productions() {
        return productions;
    }

    @Override
    public InMemoryApplicationUses applicationUses() {
        return applicationUses;
    }

    private void removeAllOf(ClientId client) {
        ownedApplications.forget(client);
        codes.removeAllOf(client);
        accessTokens.removeAllOf(client);
        refreshTokens.removeAllOf(client);
        grants.removeAllOf(client);
        applicationUses.removeAllOf(client);
        removeCallsOf(client);
    }
}
