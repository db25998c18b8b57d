package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.mail.MailSite;
import dev.sandbank.application.mail.customer.WriteToCustomer;
import dev.sandbank.domain.bank.calendar.Occurrence;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Writes to a customer that a payment was not made. */
public final class TellRefusal {

    private final ReadProfile readProfile;
    private final WriteToCustomer writeToCustomer;
    private final MailSite site;

    public TellRefusal(ReadProfile readProfile, WriteToCustomer writeToCustomer, MailSite site) {
        this.readProfile = readProfile;
        this.writeToCustomer = writeToCustomer;
        this.site = site;
    }

    /** Writes the mail; call it inside the unit of work that records the refusal. */
    void tell(SpaceId space, ScheduledPayment payment, Refused refused) {
        String sentences = sentences(payment, refused);
        String address = readProfile
                .read(space, payment.holder().customer())
                .preferredEmail()
                .address();
        EmailAddress.parse(address)
                .map(to -> new CustomerMailbox(space, to))
                .ifPresent(to -> writeToCustomer.write(to, "A payment was not made", null, new Paragraph(sentences)));
    }

    private String sentences(ScheduledPayment payment, Refused refused) {
        String day = payment.next().map(Occurrence::booksOn).orElseThrow().toString();
        return "The payment of " + payment.plan().named(payment.order()) + " to "
                + payment.order().beneficiary().name() + " was not made on " + day + ". "
                + site.words().cause(refused) + ".\n"
                + "Its reference is " + payment.id() + ". It is not tried again for this day.";
    }
}
