package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.stepup.ControlFlows;
import dev.sandbank.application.stepup.OpenFlows;
import dev.sandbank.application.stepup.ReadCode;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.OneTimeCodeWrong;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Purpose;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * Issues tokens for a card, once the application presents the code that was sent to the holder. Each flow gives tokens
 * only once.
 */
public final class ExchangeCardAuthorization {

    private final TokenPorts ports;
    private final DirectGrants grants;
    private final OpenFlows flows;

    public ExchangeCardAuthorization(TokenPorts ports, ControlFlows flows) {
        this.ports = ports;
        this.grants = new DirectGrants(ports);
        this.flows = new OpenFlows(flows);
    }

    /**
     * Issues the tokens; completed once they are durable.
     *
     * @throws Refused CLIENT_NOT_ALLOWED_GRANT, SCOPE_NOT_ALLOWED or CONTROL_FLOW_UNKNOWN at once; the stage fails
     *     with the last or with ONE_TIME_CODE_WRONG
     */
    public CompletionStage<IssuedTokens> exchange(TokenHolder asking, CardExchange exchange) {
        Client client = asking.client();
        check(client, exchange);
        Instant now = ports.clocks().now(client.space());
        ControlFlow flow = flows.flows()
                .find(exchange.flow().key())
                .filter(found -> found.space().equals(client.space()) && leadsHere(found, exchange))
                .orElseThrow(() -> new Refused(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
        CustomerId holder = new CustomerId(flow.market(), flow.subject());
        GrantTokens tokens = grants.prepare(
                asking,
                new DirectGrants.Request(
                        GrantKind.CARD_AUTHORIZATION,
                        holder,
                        exchange.businessCode(),
                        exchange.scopes(),
                        flow.payload().fact(AuthorizeCard.CARD_ID).orElseThrow()),
                now);
        ReadCode code = new ReadCode(exchange.code(), false, client.isStrict());
        return ports.transactions()
                .submit(() -> finish(client, exchange, code, tokens, now))
                .thenApply(Outcome::orThrow);
    }

    private Outcome<IssuedTokens> finish(
            Client client, CardExchange exchange, ReadCode code, GrantTokens tokens, Instant now) {
        OpenFlows.Presented presented = flows.present(client.id().value(), exchange.flow(), code, now);
        if (!presented.right()) {
            return Outcome.refused(
                    new Refused(new OneTimeCodeWrong(presented.flow().attemptsLeft())));
        }
        flows.spend(presented.flow(), now);
        return Outcome.done(grants.issue(tokens, now));
    }

    private static boolean leadsHere(ControlFlow flow, CardExchange exchange) {
        return flow.purpose().equals(Purpose.CARD_AUTHORIZATION) && flow.market() == exchange.market();
    }

    private static void check(Client client, CardExchange exchange) {
        if (!client.grantKinds().contains(GrantKind.CARD_AUTHORIZATION)) {
            throw new Refused(new GrantNotAllowed(Purpose.CARD_AUTHORIZATION.name()));
        }
        client.objectionTo(exchange.scopes(), KnownScope::forCustomers).ifPresent(objection -> {
            throw new Refused(objection);
        });
    }
}
