package dev.sandbank.application;

import dev.sandbank.application.hub.application.own.CreateApplication;
import dev.sandbank.application.hub.application.own.FirstOwnApplication;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.OpenAccount;
import dev.sandbank.application.hub.registration.ActivateAccount;
import dev.sandbank.application.hub.registration.ApproveRegistration;
import dev.sandbank.application.hub.registration.AskForActivationLink;
import dev.sandbank.application.hub.registration.CountOpenRegistrations;
import dev.sandbank.application.hub.registration.DeclineRegistration;
import dev.sandbank.application.hub.registration.DeleteRegistration;
import dev.sandbank.application.hub.registration.FindActivation;
import dev.sandbank.application.hub.registration.FindOwnerLink;
import dev.sandbank.application.hub.registration.InviteDeveloper;
import dev.sandbank.application.hub.registration.InviteMany;
import dev.sandbank.application.hub.registration.ListRegistrations;
import dev.sandbank.application.hub.registration.MakeOwner;
import dev.sandbank.application.hub.registration.OwnerLink;
import dev.sandbank.application.hub.registration.RegistrationParts;
import dev.sandbank.application.hub.registration.ResendInvitation;
import dev.sandbank.application.hub.registration.SignUp;
import dev.sandbank.application.hub.session.SessionStart;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.LinkTokens;

/** How people become developers. */
public record RegistrationUseCases(
        SignUp signUp,
        AskForActivationLink askForActivationLink,
        FindActivation findActivation,
        ActivateAccount activateAccount,
        OwnerLink ownerLink,
        FindOwnerLink findOwnerLink,
        MakeOwner makeOwner,
        ApproveRegistration approve,
        DeclineRegistration decline,
        ResendInvitation resend,
        InviteDeveloper invite,
        InviteMany inviteMany,
        DeleteRegistration delete,
        ListRegistrations list,
        CountOpenRegistrations countOpen) {

    /** The use cases over these stores, for whoever the audit log names. */
    static RegistrationUseCases over(Stores stores, Ports ports, MailAllowance allowance, Audit audit) {
        RegistrationParts parts = new RegistrationParts(
                stores.registrations(),
                stores.developers(),
                stores.actingLinks(),
                new LinkTokens(ports.secrets()),
                new WriteMail(stores.outbox(), ports.secrets(), ports.wall()),
                allowance,
                stores.transactions(),
                ports.secrets(),
                ports.wall(),
                audit);
        OpenAccount openAccount =
                new OpenAccount(stores.developers(), stores.spaces(), ports.secrets(), ports.wall(), audit);
        SessionStart sessions = new SessionStart(stores.hubSessions(), ports.secrets(), ports.wall());
        return new RegistrationUseCases(
                new SignUp(ports.policy().registration(), parts),
                new AskForActivationLink(parts),
                new FindActivation(parts),
                new ActivateAccount(parts, openAccount, sessions),
                new OwnerLink(parts),
                new FindOwnerLink(parts),
                new MakeOwner(
                        parts,
                        openAccount,
                        sessions,
                        new FirstOwnApplication(
                                new CreateApplication(HubUseCases.ApplicationUseCases.tools(stores, ports, null)),
                                ports.mailSite().publicUrl())),
                new ApproveRegistration(parts),
                new DeclineRegistration(parts),
                new ResendInvitation(parts),
                new InviteDeveloper(parts),
                new InviteMany(parts),
                new DeleteRegistration(parts),
                new ListRegistrations(stores.registrations()),
                new CountOpenRegistrations(stores.registrations()));
    }
}
