package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.session.AskForPasswordReset;
import dev.sandbank.application.hub.session.ChangePassword;
import dev.sandbank.application.hub.session.EndHubSession;
import dev.sandbank.application.hub.session.EndSessions;
import dev.sandbank.application.hub.session.FindHubSession;
import dev.sandbank.application.hub.session.FindPasswordReset;
import dev.sandbank.application.hub.session.ListHubSessions;
import dev.sandbank.application.hub.session.LogInDeveloper;
import dev.sandbank.application.hub.session.RecoverUserId;
import dev.sandbank.application.hub.session.ResetPassword;
import dev.sandbank.application.hub.session.SessionParts;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.secret.Guesses;

/** How developers log in and out, and what helps them if they cannot. */
public record SessionUseCases(
        LogInDeveloper logIn,
        FindHubSession find,
        EndHubSession end,
        EndSessions endOthers,
        ListHubSessions list,
        RecoverUserId recoverUserId,
        AskForPasswordReset askForPasswordReset,
        FindPasswordReset findPasswordReset,
        ResetPassword resetPassword,
        ChangePassword changePassword) {

    /** The use cases over these stores. */
    static SessionUseCases over(
            Stores stores, Ports ports, Passwords passwords, Guesses guesses, MailAllowance allowance, Audit audit) {
        SessionParts parts = new SessionParts(
                stores.developers(),
                stores.hubSessions(),
                passwords,
                guesses,
                stores.actingLinks(),
                new LinkTokens(ports.secrets()),
                new WriteMail(stores.outbox(), ports.secrets(), ports.wall()),
                allowance,
                stores.transactions(),
                ports.secrets(),
                ports.wall(),
                audit);
        return new SessionUseCases(
                new LogInDeveloper(parts),
                new FindHubSession(parts),
                new EndHubSession(parts),
                new EndSessions(parts),
                new ListHubSessions(parts),
                new RecoverUserId(parts),
                new AskForPasswordReset(parts),
                new FindPasswordReset(parts),
                new ResetPassword(parts),
                new ChangePassword(parts));
    }
}
