package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** If an object names a card, its fields agree with the list of cards. */
final class OwnCardRule implements AnswerRule {

    private static final Set<String> FIELDS = Set.of(
            "displayCardNumber",
            "embossName",
            "productName",
            "organization",
            "logo",
            "subCardType",
            "cardHolderType",
            "currentCreditLimitAmount",
            "maximumPermanentCreditLimitAmount",
            "localCardActivationIndicator",
            "overseasCardActivationIndicator",
            "perpetualActivationFlag",
            "overseasCardActivationStartDate",
            "overseasCardActivationEndDate",
            "cardIssueReason",
            "cardPlasticType",
            "primaryCardId");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects()
                .filter(part ->
                        !seen.card(part.node().path("cardId").asText("-")).isMissingNode())
                .forEach(part -> check(seen, part, found));
        if (seen.path().contains("{cardId}")) {
            seen.scalars()
                    .filter(part ->
                            part.name().equals("cardId") && !part.place().startsWith("/supplementary"))
                    .filter(part -> !seen.sent("cardId").contains(part.node().asText()))
                    .forEach(part -> found.add(part.place() + " is another card"));
        }
        return found;
    }

    private static void check(Seen seen, Part part, List<String> found) {
        JsonNode card = seen.card(part.node().path("cardId").asText());
        for (String field : FIELDS) {
            JsonNode told = part.node().path(field);
            JsonNode known = card.path(field);
            boolean same = (told.isNumber() && known.isNumber())
                    ? told.decimalValue().compareTo(known.decimalValue()) == 0
                    : told.equals(known);
            if (!told.isMissingNode() && !same && seen.sent(field).isEmpty()) {
                found.add(part.place() + "/" + field + " is " + told + ", of the card " + known);
            }
        }
    }
}
