package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.oauth.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.FindClient;
import dev.sandbank.application.oauth.FindGrant;
import dev.sandbank.application.oauth.FindRedirectTarget;
import dev.sandbank.application.oauth.GrantConsent;
import dev.sandbank.application.oauth.ListGrants;
import dev.sandbank.application.oauth.RevokeGrant;
import dev.sandbank.application.stepup.FindOpenFlow;
import dev.sandbank.application.stepup.PresentOneTimeCode;

/** The use cases behind the authorization endpoint and the bank's pages. */
public record CustomerUseCases(
        FindRedirectTarget findRedirectTarget,
        CheckAuthorizationRequest checkAuthorizationRequest,
        GrantConsent grantConsent,
        LogIn logIn,
        LogOut logOut,
        FindSession findSession,
        ListGrants listGrants,
        FindGrant findGrant,
        RevokeGrant revokeGrant,
        FindClient findClient,
        FindOpenFlow findOpenFlow,
        PresentOneTimeCode presentOneTimeCode,
        CustomerAccounts accounts) {}
