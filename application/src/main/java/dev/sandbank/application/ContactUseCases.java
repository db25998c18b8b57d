package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.contact.AnswerContact;
import dev.sandbank.application.hub.contact.BeginContact;
import dev.sandbank.application.hub.contact.CloseContact;
import dev.sandbank.application.hub.contact.Contacts;
import dev.sandbank.application.hub.contact.CountWaitingContacts;
import dev.sandbank.application.hub.contact.ListContacts;
import dev.sandbank.application.hub.contact.ListOwnContacts;
import dev.sandbank.application.hub.contact.ReplyToContact;
import dev.sandbank.application.hub.contact.ShowContact;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;

/** The use cases of contact threads. */
public record ContactUseCases(
        BeginContact beginContact,
        ReplyToContact replyToContact,
        AnswerContact answerContact,
        CloseContact closeContact,
        ShowContact showContact,
        ListContacts listContacts,
        ListOwnContacts listOwnContacts,
        CountWaitingContacts countWaiting) {

    /**
     * The use cases over these stores.
     *
     * @param audit of whoever uses them; their name stands beside what they write
     */
    public static ContactUseCases over(Stores stores, Ports ports, WriteMail writeMail, Audit audit) {
        Contacts contacts = stores.contacts();
        Developers developers = stores.developers();
        Transactions transactions = stores.transactions();
        return new ContactUseCases(
                new BeginContact(contacts, developers, transactions, ports.secrets(), ports.wall(), writeMail, audit),
                new ReplyToContact(contacts, transactions, ports.wall(), audit),
                new AnswerContact(contacts, developers, transactions, ports.wall(), writeMail, audit),
                new CloseContact(contacts, transactions, ports.wall(), audit),
                new ShowContact(contacts),
                new ListContacts(contacts),
                new ListOwnContacts(contacts),
                new CountWaitingContacts(contacts));
    }
}
