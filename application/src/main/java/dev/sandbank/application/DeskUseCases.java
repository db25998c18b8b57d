package dev.sandbank.application;

import dev.sandbank.application.certificate.EndCertificates;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.ListAudit;
import dev.sandbank.application.hub.contact.AnswerContact;
import dev.sandbank.application.hub.contact.BeginContact;
import dev.sandbank.application.hub.contact.CloseContact;
import dev.sandbank.application.hub.contact.CountWaitingContacts;
import dev.sandbank.application.hub.contact.ListContacts;
import dev.sandbank.application.hub.contact.ListOwnContacts;
import dev.sandbank.application.hub.contact.ReplyToContact;
import dev.sandbank.application.hub.contact.ShowContact;
import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.application.hub.production.AnswerProduction;
import dev.sandbank.application.hub.production.ApplicationHolders;
import dev.sandbank.application.hub.production.CountWaitingProductions;
import dev.sandbank.application.hub.production.DecideProduction;
import dev.sandbank.application.hub.production.EndProductionClient;
import dev.sandbank.application.hub.production.FindApprovedClient;
import dev.sandbank.application.hub.production.ListCandidates;
import dev.sandbank.application.hub.production.ListOwnProductions;
import dev.sandbank.application.hub.production.ListProductions;
import dev.sandbank.application.hub.production.ListProductionsOfApplication;
import dev.sandbank.application.hub.production.ListWaitingProductions;
import dev.sandbank.application.hub.production.ProductionLedger;
import dev.sandbank.application.hub.production.RequestProduction;
import dev.sandbank.application.hub.production.ShowChecklist;
import dev.sandbank.application.hub.production.ShowOwnProduction;
import dev.sandbank.application.hub.production.ShowProduction;
import dev.sandbank.application.hub.production.TakeProductionClient;
import dev.sandbank.application.hub.production.WithdrawProduction;
import dev.sandbank.application.hub.production.WithdrawWithApplication;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.RemoveClient;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.util.List;

/**
 * What developers write to the people who run the hub, and what these answer and decide.
 *
 * @param contact contact threads
 * @param production requests for production, for developers
 * @param review requests for production, for administrators
 * @param nameActor who wrote or decided something
 */
public record DeskUseCases(Contact contact, Production production, Review review, NameActor nameActor) {

    /**
     * The use cases over these stores.
     *
     * @param audit of whoever uses them; their name stands beside what they write
     */
    public static DeskUseCases over(Stores stores, Ports ports, Audit audit) {
        ApplicationHolders holders =
                (developer, application) -> stores.ownedApplications().isUsableBy(application, developer);
        WriteMail writeMail = new WriteMail(stores.outbox(), ports.secrets(), ports.wall());
        ProductionLedger ledger =
                new ProductionLedger(stores.productions(), stores.developers(), ports.wall(), writeMail, audit);
        return new DeskUseCases(
                Contact.over(stores, ports, writeMail, audit),
                Production.over(stores, ports, holders, ledger, audit),
                Review.over(stores, ports, ledger, audit),
                new NameActor(stores.developers()));
    }

    /** Gives them to developers in browsers. */
    public interface OfDevelopers {

        /** What a developer does, so that the audit log names them and where they were. */
        DeskUseCases of(DeveloperId developer, Source from);
    }

    /** The use cases of contact threads. */
    public record Contact(
            BeginContact begin,
            ReplyToContact reply,
            AnswerContact answer,
            CloseContact close,
            ShowContact show,
            ListContacts list,
            ListOwnContacts listOwn,
            CountWaitingContacts countWaiting) {

        private static Contact over(Stores stores, Ports ports, WriteMail writeMail, Audit audit) {
            var contacts = stores.contacts();
            var developers = stores.developers();
            var transactions = stores.transactions();
            return new Contact(
                    new BeginContact(
                            contacts, developers, transactions, ports.secrets(), ports.wall(), writeMail, audit),
                    new ReplyToContact(contacts, transactions, ports.wall(), audit),
                    new AnswerContact(contacts, developers, transactions, ports.wall(), writeMail, audit),
                    new CloseContact(contacts, transactions, ports.wall(), audit),
                    new ShowContact(contacts),
                    new ListContacts(contacts),
                    new ListOwnContacts(contacts),
                    new CountWaitingContacts(contacts));
        }
    }

    /** The use cases of requests for production, for developers. */
    public record Production(
            ListCandidates listCandidates,
            ShowChecklist showChecklist,
            RequestProduction request,
            AnswerProduction answer,
            WithdrawProduction withdraw,
            TakeProductionClient take,
            FindApprovedClient findApproved,
            ShowOwnProduction showOwn,
            ListOwnProductions listOwn,
            ListProductionsOfApplication listOfApplication) {

        private static Production over(
                Stores stores, Ports ports, ApplicationHolders holders, ProductionLedger ledger, Audit audit) {
            var productions = stores.productions();
            var transactions = stores.transactions();
            var clients = stores.clients();
            var uses = stores.applicationUses();
            return new Production(
                    new ListCandidates(stores.ownedApplications(), clients),
                    new ShowChecklist(clients, holders, uses, ports.wall()),
                    new RequestProduction(productions, clients, holders, uses, transactions, ports.secrets(), ledger),
                    new AnswerProduction(productions, holders, transactions, ledger),
                    new WithdrawProduction(productions, holders, transactions, ledger),
                    new TakeProductionClient(
                            productions,
                            holders,
                            clients,
                            stores.ownedApplications(),
                            stores.spaces(),
                            transactions,
                            ports.secrets(),
                            ports.policy().usualRate(),
                            ports.wall(),
                            audit),
                    new FindApprovedClient(clients),
                    new ShowOwnProduction(productions, holders),
                    new ListOwnProductions(productions),
                    new ListProductionsOfApplication(productions, holders));
        }
    }

    /**
     * The use cases of requests for production, for administrators.
     *
     * @param dependents what ends with an application, for whoever removes one
     */
    public record Review(
            ListWaitingProductions listWaiting,
            ListProductions list,
            CountWaitingProductions countWaiting,
            ShowProduction show,
            DecideProduction decide,
            FindApprovedClient findApproved,
            List<ClientDependents> dependents) {

        public Review {
            dependents = List.copyOf(dependents);
        }

        private static Review over(Stores stores, Ports ports, ProductionLedger ledger, Audit audit) {
            var productions = stores.productions();
            var clients = stores.clients();
            ClientDependents endCertificates = new EndCertificates(stores.clientCertificates(), ports.wall());
            return new Review(
                    new ListWaitingProductions(productions),
                    new ListProductions(productions),
                    new CountWaitingProductions(productions),
                    new ShowProduction(productions, new ListAudit(stores.auditLog())),
                    new DecideProduction(productions, clients, stores.transactions(), ledger),
                    new FindApprovedClient(clients),
                    List.of(
                            new WithdrawWithApplication(productions, ledger),
                            endCertificates,
                            new EndProductionClient(
                                    clients,
                                    new RemoveClient(clients, OngoingUnit.INSTANCE, List.of(endCertificates), audit))));
        }
    }
}
