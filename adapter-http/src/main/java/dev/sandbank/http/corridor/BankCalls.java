package dev.sandbank.http.corridor;

import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.oauth.token.NameTokenOwner;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.space.SpaceClocks;

/** The steps of a call with a bearer token, in order. */
public final class BankCalls {

    private BankCalls() {}

    public static Corridor corridor(
            Step observe,
            Step crossOrigin,
            VerifyAccessToken verifyAccessToken,
            NameTokenOwner nameTokenOwner,
            CheckCertificate checkCertificate,
            AdmitCall admitCall,
            SpaceClocks clocks,
            Faults faults) {
        Authenticate authenticate = new Authenticate(verifyAccessToken, nameTokenOwner);
        return new Corridor(
                observe, // how was it answered, and how fast?
                crossOrigin, // may a program of another origin read the answer?
                new TellOutcome(), // did it go well?
                new TellService(clocks), // what does the service behind it tell of itself?
                new Correlate(), // which request is it?
                new Certify(checkCertificate, authenticate::name), // is the certificate of the connection good?
                authenticate, // who calls?
                new Bind(true), // do certificate, application and token belong together?
                new KeepToApproval(), // is the market one that it was approved for?
                new Authorize(), // may they, here?
                new Admit(admitCall), // have they calls left in their rate window?
                new Negotiate(), // do they accept JSON?
                new Validate(), // does the input fit the contract?
                new MarketOfPath(), // if the path names a market, is it one of the operation's?
                new Misbehave(faults)); // is there a scripted fault?
    }
}
