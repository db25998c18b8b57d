package dev.sandbank.http.oauth;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.code.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.oauth.consent.RevokeGrant;
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
