package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Passwords;
import dev.sandbank.application.hub.session.AskForEmailChange;
import dev.sandbank.application.hub.session.AskForPasswordReset;
import dev.sandbank.application.hub.session.ChangePassword;
import dev.sandbank.application.hub.session.ConfirmEmailChange;
import dev.sandbank.application.hub.session.EndHubSession;
import dev.sandbank.application.hub.session.EndSessions;
import dev.sandbank.application.hub.session.FindEmailChange;
import dev.sandbank.application.hub.session.FindHubSession;
import dev.sandbank.application.hub.session.FindPasswordReset;
import dev.sandbank.application.hub.session.FindWaitingLogIn;
import dev.sandbank.application.hub.session.ListHubSessions;
import dev.sandbank.application.hub.session.LogInByCode;
import dev.sandbank.application.hub.session.LogInDeveloper;
import dev.sandbank.application.hub.session.RecoverUserId;
import dev.sandbank.application.hub.session.ResetPassword;
import dev.sandbank.application.hub.session.SessionParts;
import dev.sandbank.application.hub.session.account.DeleteOwnAccount;
import dev.sandbank.application.hub.session.factor.BeginFactor;
import dev.sandbank.application.hub.session.factor.CancelFactorSetup;
import dev.sandbank.application.hub.session.factor.ConfirmFactor;
import dev.sandbank.application.hub.session.factor.FactorGuard;
import dev.sandbank.application.hub.session.factor.FactorTools;
import dev.sandbank.application.hub.session.factor.FindCodeStep;
import dev.sandbank.application.hub.session.factor.RenewRecoveryCodes;
import dev.sandbank.application.hub.session.factor.ResetFactor;
import dev.sandbank.application.hub.session.factor.ShowFactor;
import dev.sandbank.application.hub.session.factor.SwitchOffFactor;
import dev.sandbank.application.hub.team.membership.WeighAccountEnd;
import dev.sandbank.application.mail.MailAllowance;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.application.secret.Guesses;

/** How developers log in and out, what helps them if they cannot, and what they change of their accounts. */
public record SessionUseCases(
        LogInDeveloper logIn,
        LogInByCode logInByCode,
        FindWaitingLogIn findWaitingLogIn,
        FindHubSession find,
        EndHubSession end,
        EndSessions endOthers,
        ListHubSessions list,
        RecoverUserId recoverUserId,
        AskForPasswordReset askForPasswordReset,
        FindPasswordReset findPasswordReset,
        ResetPassword resetPassword,
        ChangePassword changePassword,
        AskForEmailChange askForEmailChange,
        FindEmailChange findEmailChange,
        ConfirmEmailChange confirmEmailChange,
        WeighAccountEnd weighAccountEnd,
        DeleteOwnAccount deleteOwnAccount,
        Factor factor) {

    /** The use cases over these stores. */
    static SessionUseCases over(
            Stores stores, Ports ports, Passwords passwords, Guesses guesses, MailAllowance allowance, Audit audit) {
        WriteMail mails = new WriteMail(stores.outbox(), ports.secrets(), ports.wall());
        FindCodeStep findCodeStep = new FindCodeStep(ports.hub().timeCodes(), ports.secrets());
        FactorGuard guard = new FactorGuard(
                stores.factors(),
                findCodeStep,
                mails,
                ports.wall(),
                audit,
                ports.policy().adminSecondFactor());
        SessionParts parts = new SessionParts(
                stores.developers(),
                stores.hubSessions(),
                passwords,
                guesses,
                stores.actingLinks(),
                new LinkTokens(ports.secrets()),
                mails,
                allowance,
                stores.transactions(),
                ports.secrets(),
                ports.wall(),
                audit,
                guard);
        FactorTools tools = tools(stores, ports, parts, guard, findCodeStep);
        return of(
                parts,
                Factor.over(tools, stores),
                new WeighAccountEnd(TeamUseCases.tools(stores, ports, null)),
                (developer, from) -> DeveloperDeletion.over(stores, ports, audit.by(developer, from)));
    }

    private static FactorTools tools(
            Stores stores, Ports ports, SessionParts parts, FactorGuard guard, FindCodeStep findCodeStep) {
        return new FactorTools(
                stores.factors(),
                guard,
                findCodeStep,
                parts.requirePassword(),
                stores.hubSessions(),
                parts.sessionStart(),
                stores.transactions(),
                ports.secrets(),
                parts.mails(),
                ports.wall(),
                parts.audit());
    }

    /**
     * Resets the second factor of others.
     *
     * @param audit of the administrator
     */
    public static ResetFactor resetFactor(Stores stores, Ports ports, Audit audit) {
        return new ResetFactor(
                stores.factors(),
                stores.developers(),
                stores.hubSessions(),
                stores.transactions(),
                new WriteMail(stores.outbox(), ports.secrets(), ports.wall()),
                ports.wall(),
                audit);
    }

    private static SessionUseCases of(
            SessionParts parts, Factor factor, WeighAccountEnd weighAccountEnd, DeleteOwnAccount.Deletions deletions) {
        return new SessionUseCases(
                new LogInDeveloper(parts),
                new LogInByCode(parts),
                new FindWaitingLogIn(parts),
                new FindHubSession(parts),
                new EndHubSession(parts),
                new EndSessions(parts),
                new ListHubSessions(parts),
                new RecoverUserId(parts),
                new AskForPasswordReset(parts),
                new FindPasswordReset(parts),
                new ResetPassword(parts),
                new ChangePassword(parts),
                new AskForEmailChange(parts),
                new FindEmailChange(parts),
                new ConfirmEmailChange(parts),
                weighAccountEnd,
                new DeleteOwnAccount(parts, deletions),
                factor);
    }

    /** The use cases of second factors, for their owners. */
    public record Factor(
            ShowFactor show,
            BeginFactor begin,
            CancelFactorSetup cancel,
            ConfirmFactor confirm,
            RenewRecoveryCodes renewCodes,
            SwitchOffFactor switchOff) {

        private static Factor over(FactorTools tools, Stores stores) {
            return new Factor(
                    new ShowFactor(tools),
                    new BeginFactor(tools),
                    new CancelFactorSetup(tools),
                    new ConfirmFactor(tools, stores.developers()),
                    new RenewRecoveryCodes(tools),
                    new SwitchOffFactor(tools));
        }
    }
}
