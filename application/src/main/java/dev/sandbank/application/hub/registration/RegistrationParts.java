package dev.sandbank.application.hub.registration;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.ActingLinks;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.mail.link.PresentedLinks;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.RegistrationRefusal.NamedPerson;
import dev.sandbank.domain.refusal.RegistrationRefusal.RegistrationElsewhere;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What the use cases on registrations share. */
public record RegistrationParts(
        Registrations registrations,
        Developers developers,
        ActingLinks links,
        LinkTokens tokens,
        WriteMail mails,
        MailAllowance allowance,
        Transactions transactions,
        Secrets secrets,
        Clock wall,
        Audit audit) {

    private static final int ID_LENGTH = 16;

    ActivationMails activationMails() {
        return new ActivationMails(mails, links, tokens, wall);
    }

    KnownAddressMails knownAddressMails() {
        return new KnownAddressMails(mails);
    }

    AdministratorMails administratorMails() {
        return new AdministratorMails(mails, developers, registrations);
    }

    RegistrationId newId() {
        return new RegistrationId(Base62.random(secrets, ID_LENGTH));
    }

    PresentedLinks presented() {
        return new PresentedLinks(links, tokens);
    }

    /** The present time, as the store keeps it. */
    Instant now() {
        return Instant.ofEpochMilli(wall.millis());
    }

    /** A decision of whoever uses the use case, at this time. */
    Decision decision() {
        return new Decision(audit.actor(), now());
    }

    /**
     * The registration after a decision.
     *
     * @throws Refused REGISTRATION_UNKNOWN, or REGISTRATION_ELSEWHERE with the name of who decided before
     */
    Registration decided(RegistrationId id, UnaryOperator<Registration> decide) {
        try {
            return decide.apply(require(id));
        } catch (Refused refused) {
            if (refused.refusal() instanceof RegistrationElsewhere elsewhere && elsewhere.by() != null) {
                throw new Refused(new RegistrationElsewhere(
                        elsewhere.person(), elsewhere.state(), nameOf(elsewhere.by()), elsewhere.at()));
            }
            throw refused;
        }
    }

    private String nameOf(String actor) {
        return DeveloperId.couldBe(actor)
                ? developers
                        .find(new DeveloperId(actor))
                        .map(found -> found.userId().value())
                        .orElse(actor)
                : actor;
    }

    /**
     * The registration.
     *
     * @throws Refused REGISTRATION_UNKNOWN if there is none
     */
    Registration require(RegistrationId id) {
        return registrations
                .find(id)
                .orElseThrow(() -> new Refused(new NamedPerson(RegistrationRefusal.REGISTRATION_UNKNOWN, id.value())));
    }
}
