package dev.sandbank.http.bank.card;

import dev.sandbank.application.CardUseCases;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import java.util.Map;

/** The list of a customer's cards. */
public final class CardOperations {

    private final CardUseCases useCases;

    public CardOperations(CardUseCases useCases) {
        this.useCases = useCases;
    }

    /** The handlers by {@code operationId}. */
    public Map<String, Handler> handlers() {
        return Map.of("listCards", this::list);
    }

    private Answer list(Call call) {
        Grant grant = call.grant();
        Viewer viewer = new Viewer(grant.space(), grant.customer(), grant.accounts());
        return Answer.json(CardsJson.of(useCases.listCards().list(viewer, call.query("cardFunction"))));
    }
}
