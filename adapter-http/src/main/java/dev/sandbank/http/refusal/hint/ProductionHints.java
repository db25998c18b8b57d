package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateOutOfTime;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionNeedsSandbox;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import java.util.List;

/** The hints on requests for production and on certificates. */
final class ProductionHints {

    private static final String OWN = "send the one that the application got for production";

    private ProductionHints() {}

    static List<Hint> of(ProductionRefusal reason) {
        return switch (reason) {
            case PRODUCTION_UNKNOWN -> only("There is no such request for production", "take one of your list");
            case PRODUCTION_ELSEWHERE ->
                List.of(hint("The request is {state} since {at}", "load it anew to see who decided")
                        .with("state", ProductionElsewhere.class, ProductionElsewhere::state)
                        .with("at", ProductionElsewhere.class, ProductionElsewhere::at));
            case PRODUCTION_FULL -> only("This request has as many questions as one can have", "approve or decline it");
            case PRODUCTION_OPEN_ALREADY ->
                List.of(hint(
                                "The application has an open request for the market {market}",
                                "wait for the decision, or withdraw that request first")
                        .with("market", ProductionOpenAlready.class, ProductionOpenAlready::market));
            case PRODUCTION_NEEDS_SANDBOX ->
                List.of(hint(
                                "This application is one of production already",
                                "ask for further markets with {sandbox}, its application of the sandbox")
                        .with("sandbox", ProductionNeedsSandbox.class, ProductionNeedsSandbox::sandbox));
            case PRODUCTION_DETAILS_INVALID ->
                only("A detail of the request cannot be stored", "see the sentence beside the field");
            case PRODUCTION_NOT_APPROVED -> only("The request is not approved", "wait for the decision");
            case PRODUCTION_TAKEN ->
                only("The application has its application of production already", "use that one for all markets");
            case PRODUCTION_SENT_OTHERWISE ->
                only("This request was sent before with other content", "check what is stored, then send it again");
        };
    }

    static List<Hint> of(CertificateRefusal reason) {
        return switch (reason) {
            case CERTIFICATE_MISSING -> only("No certificate came with the connection", OWN);
            case CERTIFICATE_FOREIGN ->
                only("The certificate is neither issued here nor registered", "use one that the hub's pages list");
            case CERTIFICATE_SELF_SIGNED ->
                only(
                        "The certificate is self-signed and not accepted at this address",
                        "register it for a sandbox application and call the sandbox's port for certificates");
            case CERTIFICATE_FOR_SERVERS ->
                only("The certificate is for servers only", "use one whose extended key usage includes clients");
            case CERTIFICATE_NOT_YET_VALID ->
                List.of(hint("The certificate is not valid before {at}", "wait, or check the clock that made it")
                        .with("at", CertificateOutOfTime.class, CertificateOutOfTime::at));
            case CERTIFICATE_EXPIRED ->
                List.of(hint("The certificate has been expired since {at}", "renew it in the hub")
                        .with("at", CertificateOutOfTime.class, CertificateOutOfTime::at));
            case CERTIFICATE_REVOKED -> only("The certificate was revoked or replaced", "use its successor");
            case CERTIFICATE_OF_ANOTHER_CLIENT ->
                only("The certificate belongs to another application", "use the one of the application that calls");
            case TOKEN_OF_ANOTHER_CERTIFICATE ->
                only(
                        "The token is bound to another certificate",
                        "get a token with the certificate of this connection");
            case TOKEN_WITHOUT_ITS_CERTIFICATE ->
                only("The token is bound to a certificate, and none came", "call with it where certificates are taken");
            case SANDBOX_CLIENT_IN_PRODUCTION ->
                only("This is production, and the application is one of the sandbox", "call the sandbox's address");
            case PRODUCTION_CLIENT_IN_SANDBOX ->
                only("This is the sandbox, and the application is one of production", "call the production address");
            case CERTIFICATE_UNKNOWN -> only("The application has no such certificate", "take one of its list");
            case CERTIFICATE_TAKEN -> only("This certificate is registered already", "make one for each application");
            case CERTIFICATE_UNREADABLE ->
                only("This is no certificate that can be used", "see the sentence beside the field");
            case CERTIFICATE_REQUEST_INVALID ->
                only("This is no certificate request that can be used", "see the sentence beside the field");
            case PRIVATE_KEY_EXPOSED ->
                only("A private key was sent, so others may have it now", "make a new one and send its request");
            case CERTIFICATES_FULL ->
                only("The application has as many certificates as it can have", "end one that is not needed");
            case CERTIFICATE_ENDED -> only("This certificate has ended already", "take one that is valid");
            case CERTIFICATE_NOT_FOR_SANDBOX ->
                only("Certificates are issued for production alone", "register one of your own for the sandbox");
            case CERTIFICATE_NOT_FOR_PRODUCTION ->
                only("In production only issued certificates are used", "revoke it, or have one issued");
        };
    }
}
