package dev.sandbank.application;

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

/** Every store of one installation. All of them take part in the same units of work. */
public interface Stores {

    Transactions transactions();

    Clients clients();

    AuthorizationCodes codes();

    Grants grants();

    AccessTokens accessTokens();

    RefreshTokens refreshTokens();

    ExpiredTokens expiredTokens();

    CustomerSessions sessions();

    Locks locks();

    SharedRates sharedRates();

    KeyRecords keyRecords();

    ControlFlows controlFlows();

    KeptAnswers keptAnswers();

    RewardLinks rewardLinks();

    Redemptions redemptions();

    Spaces spaces();

    SpaceJournal spaceJournal();

    Journal journal();

    BankRecords bankRecords();

    AuditLog auditLog();

    Developers developers();

    Registrations registrations();

    HubSessions hubSessions();

    Factors factors();

    ShelfItems shelfItems();

    ActingLinks actingLinks();

    Outbox outbox();

    Teams teams();

    Memberships memberships();

    Invitations invitations();

    OwnedApplications ownedApplications();

    Contacts contacts();

    Productions productions();

    ApplicationUses applicationUses();

    CallEntries callEntries();

    UsageHalfHours usageHalfHours();

    DataSets dataSets();

    SecretUses secretUses();

    ClientCertificates clientCertificates();
}
