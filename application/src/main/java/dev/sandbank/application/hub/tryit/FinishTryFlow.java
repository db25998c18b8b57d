package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.tryit.TryMemory.Dropped;
import dev.sandbank.application.oauth.code.CodeExchange;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Redeems the code with which a customer comes back, and lets the session hold the tokens. */
public final class FinishTryFlow {

    private final TryTools tools;
    private final EndTokens endTokens;

    public FinishTryFlow(TryTools tools) {
        this.tools = tools;
        this.endTokens = new EndTokens(tools);
    }

    /**
     * Redeems it; that counts as a call of the application. A token that was held before ends, since this one replaces it.
     *
     * @param flow taken from the session that began it
     * @return for whom the token is: the customer who logged in may be another one than was chosen
     * @throws Refused CLIENT_UNKNOWN, CLIENT_SUSPENDED, or the reasons of the token endpoint
     */
    public Finished finish(DeveloperId acting, TryFlow flow, String code) {
        Client client = tools.usable(acting, flow.party().client());
        Admission admission = Stages.join(tools.admitCall().admit(client));
        if (!admission.admitted()) {
            return new Finished(flow.party(), new TryToken.Full(admission));
        }
        ExchangeAuthorizationCode exchange = new ExchangeAuthorizationCode(
                tools.codes(),
                tools.tokens(),
                OngoingUnit.INSTANCE,
                tools.clocks(),
                tools.secrets(),
                tools.lifetimes());
        CodeExchange presented = new CodeExchange(
                code,
                flow.party().market(),
                flow.party().market().businessCodes().get(0),
                flow.redirectUri(),
                flow.verifier().value());
        Instant now = tools.clocks().now(client.space());
        TryMemory memory = tools.memory().inUnit();
        List<Dropped> dropped = new ArrayList<>();
        Outcome<Finished> outcome = tools.transactions().run(() -> {
            dropped.clear();
            Outcome<IssuedTokens> redeemed = InUnit.outcome(exchange.exchange(TokenHolder.without(client), presented));
            if (redeemed.result() == null) {
                return new Outcome<>(null, redeemed.refusal());
            }
            note(acting, flow, redeemed.result());
            HeldToken token = HeldToken.of(redeemed.result(), now);
            TryParty party = flow.party().of(token.customer());
            dropped.addAll(hold(memory, flow.session(), party, token));
            return Outcome.done(new Finished(party, new TryToken.Ready(token, true)));
        });
        endTokens.end(dropped);
        return outcome.orThrow();
    }

    /** The tokens that are held no more. */
    private static List<Dropped> hold(TryMemory memory, String session, TryParty party, HeldToken token) {
        List<Dropped> dropped = new ArrayList<>();
        HeldToken before = memory.held(session, party);
        if (before != null) {
            dropped.add(new Dropped(party.client(), before));
        }
        dropped.addAll(memory.hold(session, party, token));
        return dropped;
    }

    private void note(DeveloperId acting, TryFlow flow, IssuedTokens issued) {
        String customer =
                issued.grant() == null ? "" : issued.grant().customer().userId();
        tools.audit()
                .of(acting)
                .note(
                        AuditAction.APPLICATION_TRIED,
                        flow.party().client().value(),
                        Map.of("market", flow.party().market().code(), "customer", customer));
    }

    /** What came of it, and for whom. */
    public record Finished(TryParty party, TryToken token) {}
}
