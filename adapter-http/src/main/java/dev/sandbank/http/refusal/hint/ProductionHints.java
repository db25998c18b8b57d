package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionElsewhere;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import java.util.List;

/** The hints on requests for production. */
final class ProductionHints {

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
            case PRODUCTION_DETAILS_INVALID ->
                only("A detail of the request cannot be stored", "see the sentence beside the field");
            case PRODUCTION_NOT_APPROVED -> only("The request is not approved", "wait for the decision");
            case PRODUCTION_TAKEN ->
                only("The application has its application of production already", "use that one for all markets");
            case PRODUCTION_SENT_OTHERWISE ->
                only("This request was sent before with other content", "check what is stored, then send it again");
        };
    }
}
