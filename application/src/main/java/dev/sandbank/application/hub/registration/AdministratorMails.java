package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;

/** Tells the administrators that somebody waits. It must be called inside a unit of work. */
final class AdministratorMails {

    /** More administrators than these are not told; all see the count on their pages. */
    private static final int MOST = 20;

    private final WriteMail mails;
    private final Developers developers;
    private final Registrations registrations;

    AdministratorMails(WriteMail mails, Developers developers, Registrations registrations) {
        this.mails = mails;
        this.developers = developers;
        this.registrations = registrations;
    }

    /**
     * One mail to each administrator when the queue was empty before. Those who do not look get no mail for each of the
     * others, so nobody can flood them by signing up.
     */
    void waits(Registration registration) {
        if (registrations.count(RegistrationState.UNDER_REVIEW) > 1) {
            return;
        }
        developers.actingAdministrators().stream()
                .limit(MOST)
                .forEach(administrator -> mails.write(
                        administrator.email(),
                        "Somebody asks for an account",
                        new Paragraph("Hello " + administrator.name() + ","),
                        new Paragraph(registration.applicant().name() + " asks for an account of this hub. Until the"
                                + " list is empty again, you get no mail about others who ask."),
                        MailLink.to("Registrations under review", "/admin/registrations")));
    }
}
