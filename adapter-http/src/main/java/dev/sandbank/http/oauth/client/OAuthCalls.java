package dev.sandbank.http.oauth.client;

import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.space.Faults;
import dev.sandbank.http.corridor.Admit;
import dev.sandbank.http.corridor.Correlate;
import dev.sandbank.http.corridor.Corridor;
import dev.sandbank.http.corridor.MarketOfPath;
import dev.sandbank.http.corridor.Misbehave;
import dev.sandbank.http.corridor.Negotiate;
import dev.sandbank.http.corridor.Step;
import dev.sandbank.http.corridor.TellOutcome;
import dev.sandbank.http.corridor.Validate;

/** The steps of a call to an endpoint that gives out tokens, renews them or ends them, top to bottom. */
public final class OAuthCalls {

    private OAuthCalls() {}

    public static Corridor corridor(
            Step observe, Step crossOrigin, AuthenticateClient authenticateClient, AdmitCall admitCall, Faults faults) {
        return new Corridor(
                observe, // how was it answered, and how fast?
                crossOrigin, // may a program of another origin read the answer?
                new TellOutcome(), // did it go well?
                new Correlate(), // which request is it?
                new NothingSecretInUrl(), // is anything secret where logs would keep it?
                new ReadForm(), // is the body the form that the endpoint takes?
                new AuthenticateApplication(authenticateClient), // which application calls?
                new Admit(admitCall), // is there room in its window?
                new MarketOfPath(), // in which market?
                new Negotiate(), // does it take the form of answers?
                new Validate(), // is the input what the contract says?
                new CheckGrantType(), // does the endpoint serve what is asked for?
                new Misbehave(faults)); // is something to go wrong by script?
    }
}
