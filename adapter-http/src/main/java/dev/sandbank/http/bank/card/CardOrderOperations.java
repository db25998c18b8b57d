package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cards that are ordered on the account of another one. */
final class CardOrderOperations {

    private static final String APPLICANTS = "applicants";

    private final CardChangeUseCases useCases;

    CardOrderOperations(CardChangeUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "applyForSupplementaryCard", this::supplementary,
                "applyForCompanionCard", this::companion,
                "listSupplementaryCards", this::list);
    }

    private Answer supplementary(Call call) {
        List<String> names = new ArrayList<>();
        for (JsonNode applicant : call.json().path(APPLICANTS)) {
            JsonNode name = applicant.path("name");
            names.add((name.path("givenName").asText().strip() + " "
                            + name.path("surname").asText().strip())
                    .strip());
        }
        return Answer.json(new AppliedJson(useCases.orderSupplementaryCards()
                .order(CardCalls.viewer(call), CardCalls.cardInPath(call), FieldPlace.inBody(APPLICANTS), names)));
    }

    private Answer companion(Call call) {
        String flow = CardCalls.text(call.json(), "controlFlowId");
        return Answer.json(new OrderedJson(useCases.orderCompanionCard()
                .order(
                        CardCalls.caller(call),
                        CardCalls.cardInPath(call),
                        flow == null ? null : new ControlFlowId(flow))));
    }

    private Answer list(Call call) {
        return Answer.json(new ListedJson(
                useCases.listSupplementaryCards().list(CardCalls.viewer(call), CardCalls.cardInPath(call)).stream()
                        .map(SupplementaryJson::of)
                        .toList()));
    }

    private record AppliedJson(String applicationId) {}

    private record OrderedJson(String transactionReferenceId) {}

    private record ListedJson(List<SupplementaryJson> supplementaryCards) {}

    private record SupplementaryJson(String cardId, String displayCardNumber, String cardStatus) {

        static SupplementaryJson of(HeldCard card) {
            return new SupplementaryJson(card.id().value(), card.displayNumber(), CardCodes.status(card.status()));
        }
    }
}
