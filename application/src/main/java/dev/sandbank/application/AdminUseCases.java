package dev.sandbank.application;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.PayInShop;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.application.bank.loan.desk.LoanDesk;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.onboarding.ListProspects;
import dev.sandbank.application.call.FindCall;
import dev.sandbank.application.call.FindCalls;
import dev.sandbank.application.customer.persona.AddPersona;
import dev.sandbank.application.customer.persona.ListPersonas;
import dev.sandbank.application.customer.persona.PersonaUseCases;
import dev.sandbank.application.hub.admin.AppointAdministrator;
import dev.sandbank.application.hub.admin.DecideMany;
import dev.sandbank.application.hub.admin.EmptyWindow;
import dev.sandbank.application.hub.admin.FindDeveloper;
import dev.sandbank.application.hub.admin.FindRegistration;
import dev.sandbank.application.hub.admin.ListDevelopers;
import dev.sandbank.application.hub.admin.ListQueue;
import dev.sandbank.application.hub.admin.ResumeDeveloper;
import dev.sandbank.application.hub.admin.SearchApplications;
import dev.sandbank.application.hub.admin.ShowAnyApplication;
import dev.sandbank.application.hub.admin.ShowDeveloper;
import dev.sandbank.application.hub.admin.ShowLimit;
import dev.sandbank.application.hub.admin.ShowQueued;
import dev.sandbank.application.hub.admin.SuspendDeveloper;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.AuditUseCases;
import dev.sandbank.application.hub.developer.DeleteDeveloper;
import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.application.hub.session.factor.ResetFactor;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
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
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.secret.LiftLocks;
import dev.sandbank.application.secret.ListLocks;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.secret.Source;

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
        PersonaUseCases personas,
        PayInShop payInShop,
        HoldUseCases holds,
        LoanDesk loans,
        ListProspects listProspects,
        ListLocks listLocks,
        LiftLocks liftLocks,
        AuditUseCases audit,
        RegistrationUseCases registrations,
        DeveloperUseCases developers,
        MailUseCases mail,
        TeamUseCases teams,
        ApplicationUseCases applications,
        DeskUseCases desk,
        CallUseCases calls,
        SecretUseCases.CertificateUseCases certificates) {

    /**
     * The use cases over these stores.
     *
     * @param actor who uses them, for the audit log
     */
    public static AdminUseCases over(Stores stores, Ports ports, Actor actor) {
        return over(stores, ports, new Audit(stores.auditLog(), ports.wall(), actor));
    }

    /** The use cases over these stores, for whoever the audit names. */
    static AdminUseCases over(Stores stores, Ports ports, Audit audit) {
        Clients clients = stores.clients();
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        Stores watched = WatchedStores.over(stores, transactions, ports);
        DeskUseCases desk = DeskUseCases.over(stores, ports, audit);
        RegistrationUseCases registrations =
                RegistrationUseCases.over(stores, ports, new MailAllowance(ports.monotonic()), audit);
        TeamUseCases teams = TeamUseCases.over(stores, ports, null);
        CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), watched.journal());
        return new AdminUseCases(
                registerClient(stores, ports, audit),
                new UpdateClient(
                        clients, stores.spaces(), transactions, ports.policy().insecureRedirects(), audit),
                new RotateClientSecret(clients, transactions, clocks, ports.secrets(), audit),
                new RemoveClient(clients, transactions, desk.review().dependents(), audit),
                new FindClient(clients),
                new ListClients(clients),
                new ListTokens(clients, stores.accessTokens(), clocks),
                new RevokeTokenById(
                        stores.accessTokens(), stores.refreshTokens(), stores.grants(), transactions, clocks, audit),
                new RevokeTokensOfClient(clients, stores.accessTokens(), stores.grants(), transactions, clocks, audit),
                SpaceUseCases.over(stores, ports, audit),
                personas(stores, ports, banks, audit),
                payInShop(watched, banks, clocks),
                holds(watched, banks, clocks),
                loans(watched, banks, clocks),
                new ListProspects(stores.bankRecords(), new FindSpace(stores.spaces())),
                new ListLocks(stores.locks(), ports.wall()),
                new LiftLocks(stores.locks(), transactions, audit),
                AuditUseCases.over(stores.auditLog()),
                registrations,
                DeveloperUseCases.over(stores, ports, registrations, teams, audit),
                MailUseCases.over(stores, ports),
                teams,
                ApplicationUseCases.over(stores),
                desk,
                CallUseCases.over(stores),
                SecretUseCases.CertificateUseCases.over(stores, ports, audit));
    }

    private static LoanDesk loans(Stores watched, CustomerBanks banks, SpaceClocks clocks) {
        return LoanDesk.over(
                new LoanWork(banks, watched.bankRecords(), watched.journal(), watched.transactions(), clocks));
    }

    private static RegisterClient registerClient(Stores stores, Ports ports, Audit audit) {
        return new RegisterClient(
                stores.clients(),
                stores.spaces(),
                stores.transactions(),
                ports.clocks(),
                ports.secrets(),
                ports.policy().usualRate(),
                ports.policy().insecureRedirects(),
                audit);
    }

    private static PersonaUseCases personas(Stores stores, Ports ports, CustomerBanks banks, Audit audit) {
        return new PersonaUseCases(
                new AddPersona(
                        stores.spaces(),
                        ports.seeds(),
                        stores.bankRecords(),
                        stores.transactions(),
                        ports.hub().hashing(),
                        ports.secrets(),
                        audit),
                new ListPersonas(stores.bankRecords(), new FindSpace(stores.spaces())),
                new SeededCustomerAccounts(banks));
    }

    private static PayInShop payInShop(Stores stores, CustomerBanks banks, SpaceClocks clocks) {
        SpendWithCard spendWithCard = new SpendWithCard(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clocks);
        return new PayInShop(spendWithCard, holds(stores, banks, clocks).authorizePayment());
    }

    private static HoldUseCases holds(Stores stores, CustomerBanks banks, SpaceClocks clocks) {
        return HoldUseCases.over(
                new AuthorizePayment(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clocks),
                new EntryWork(
                        stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clocks));
    }

    /** Gives them to administrators in browsers. */
    public interface From {

        /** What an administrator does, so that the audit log names them and where they were. */
        AdminUseCases of(DeveloperId administrator, Source from);
    }

    /**
     * What administrators do with the calls that applications make now. Only the process that counts them can do it.
     *
     * @param usual the limit of an application that is made without one
     */
    public record WindowUseCases(RateLimit usual, ShowLimit show, EmptyWindow empty) {

        /** Gives them to administrators in browsers. */
        public interface From {

            /** What an administrator does, so that the audit log names them and where they were. */
            WindowUseCases of(DeveloperId administrator, Source from);
        }

        static WindowUseCases over(Stores stores, Ports ports, RateWindows windows, Audit audit) {
            return new WindowUseCases(
                    ports.policy().usualRate(),
                    new ShowLimit(windows, ports.monotonic()),
                    new EmptyWindow(new FindClient(stores.clients()), windows, stores.transactions(), audit));
        }
    }

    /** What administrators see of the applications of everybody. */
    public record ApplicationUseCases(SearchApplications search, ShowAnyApplication show) {

        static ApplicationUseCases over(Stores stores) {
            return new ApplicationUseCases(
                    new SearchApplications(stores.ownedApplications(), stores.clients(), stores.developers()),
                    new ShowAnyApplication(
                            new FindClient(stores.clients()),
                            stores.ownedApplications(),
                            stores.developers(),
                            stores.teams(),
                            stores.spaces()));
        }
    }

    /** What administrators do with developers and with people who ask for an account. */
    public record DeveloperUseCases(
            ListQueue queue,
            ShowQueued showQueued,
            DecideMany decideMany,
            NameActor nameActor,
            ListDevelopers list,
            FindDeveloper find,
            FindRegistration findRegistration,
            ShowDeveloper show,
            SuspendDeveloper suspend,
            ResumeDeveloper resume,
            AppointAdministrator appoint,
            DeleteDeveloper delete,
            ResetFactor resetFactor) {

        /** The use cases over these stores. */
        static DeveloperUseCases over(
                Stores stores, Ports ports, RegistrationUseCases registrations, TeamUseCases teams, Audit audit) {
            var developers = stores.developers();
            var transactions = stores.transactions();
            WriteMail mails = new WriteMail(stores.outbox(), ports.secrets(), ports.wall());
            ListQueue queue = new ListQueue(stores.registrations(), stores.outbox());
            return new DeveloperUseCases(
                    queue,
                    new ShowQueued(queue, stores.registrations()),
                    new DecideMany(registrations.approve(), registrations.decline()),
                    new NameActor(developers),
                    new ListDevelopers(developers),
                    new FindDeveloper(developers),
                    new FindRegistration(stores.registrations(), developers),
                    new ShowDeveloper(
                            developers,
                            stores.registrations(),
                            stores.hubSessions(),
                            stores.factors(),
                            stores.ownedApplications(),
                            stores.clients(),
                            stores.teams(),
                            stores.outbox()),
                    new SuspendDeveloper(
                            developers,
                            stores.hubSessions(),
                            transactions,
                            teams.replaceLastOwner(),
                            teams.endSecretsOf(),
                            mails,
                            audit),
                    new ResumeDeveloper(developers, transactions, mails, audit),
                    new AppointAdministrator(developers, transactions, audit),
                    DeveloperDeletion.over(stores, ports, audit),
                    SessionUseCases.resetFactor(stores, ports, audit));
        }
    }

    /** What the operator reads of the calls of all applications. */
    public record CallUseCases(FindCalls list, FindCall find) {

        static CallUseCases over(Stores stores) {
            return new CallUseCases(new FindCalls(stores.callEntries()), new FindCall(stores.callEntries()));
        }
    }
}
