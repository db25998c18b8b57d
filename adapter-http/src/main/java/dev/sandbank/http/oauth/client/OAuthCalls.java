package dev.sandbank.http.oauth.client;

import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.space.Faults;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.corridor.Bind;
import dev.sandbank.http.corridor.Certify;
import dev.sandbank.http.corridor.Correlate;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.KeepToApproval;
import dev.sandbank.http.corridor.MarketOfPath;
import dev.sandbank.http.corridor.Misbehave;
import dev.sandbank.http.corridor.Negotiate;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.corridor.TellOutcome;
import dev.sandbank.http.corridor.Validate;

/** The steps of a call to an endpoint that gives out tokens, renews them or ends them, in order. */
public final class OAuthCalls {

    private OAuthCalls() {}

    public static Corridor corridor(
            Step observe,
            Step crossOrigin,
            AuthenticateClient authenticateClient,
            CheckCertificate checkCertificate,
            AdmitCall admitCall,
            Faults faults) {
        return new Corridor(
                observe, // how was it answered, and how fast?
                crossOrigin, // may a program of another origin read the answer?
                new TellOutcome(), // did it go well?
                new Correlate(), // which request is it?
                new NothingSecretInUrl(), // is a secret in the request URI?
                new ReadForm(), // is the body a form, as the endpoint needs it?
                new Certify(
                        checkCertificate, AuthenticateApplication::name), // is the certificate of the connection good?
                new AuthenticateApplication(authenticateClient), // which application calls?
                new Bind(false), // do certificate and application belong together?
                new Admit(admitCall), // has it calls left in its rate window?
                new MarketOfPath(), // in which market?
                new KeepToApproval(), // is it one that the application was approved for?
                new Negotiate(), // does it accept JSON?
                new Validate(), // does the input fit the contract?
                new CheckGrantType(), // does the endpoint serve the grant type?
                new Misbehave(faults)); // is there a scripted fault?
    }
}
