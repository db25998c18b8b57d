package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** No two elements of a list are equal or have the same id. */
final class DistinctRule implements AnswerRule {

    private static final Pattern IDENTITY = Pattern.compile(
            "(.*Id|.*ReferenceNumber|.*SequenceNumber|.*Key|merchantNumber|installmentNumber|tenor|tenorOccurence"
                    + "|paymentCycleNumber|displayMembershipNumber|displayPolicyNumber|transactionAuthorizationCode"
                    + "|checkSerialNumber|payeeName|payeeNickName|payeeNickname|productCode|programCode|questionNumber"
                    + "|merchantName|statementDate|countryCode|cardFunction|currencyCode)");

    /** Ids of things that several elements may share. */
    private static final Pattern SHARED = Pattern.compile(
            "(primaryCardId|questionnaireId|.*CampaignId|campaignId|.*PromoId|partnerCustomer.*|.*TaxId)");

    /** Names that identify an element only if it has no other field. */
    private static final Set<String> ALONE = Set.of(
            "countryCode", "cardFunction", "currencyCode", "tenor", "merchantName", "statementDate", "productCode");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.lists().filter(list -> list.node().size() > 1).forEach(list -> {
            same(list, found);
            ids(seen, list, found);
        });
        return found;
    }

    private static void same(Part list, List<String> found) {
        Set<JsonNode> elements = new HashSet<>();
        list.node().forEach(element -> {
            if (!elements.add(element)) {
                found.add(list.place() + ": twice " + element);
            }
        });
    }

    private static void ids(Seen seen, Part list, List<String> found) {
        JsonNode first = list.node().get(0);
        for (Map.Entry<String, JsonNode> field : first.properties()) {
            String name = field.getKey();
            if (IDENTITY.matcher(name).matches()
                    && !SHARED.matcher(name).matches()
                    && (!ALONE.contains(name) || first.size() == 1 || identifies(name, first))
                    && (seen.sent(name).isEmpty() || first.size() == 1)) {
                List<String> values = StreamSupport.stream(list.node().spliterator(), false)
                        .map(element -> element.path(name).asText(""))
                        .filter(value -> !value.isEmpty())
                        .toList();
                if (new HashSet<>(values).size() < values.size() && !referredTo(name, first)) {
                    found.add(list.place() + "/" + name + ": " + values);
                }
            }
        }
    }

    /** Whether the name identifies elements of this kind: plans of instalments differ by their length. */
    private static boolean identifies(String name, JsonNode first) {
        return name.equals("tenor") && first.has("installmentAmount") && !first.has("loanReferenceId");
    }

    /** Whether the field only refers to an account, card or payee, because the element has an id of its own. */
    private static boolean referredTo(String name, JsonNode first) {
        String identity = first.properties().iterator().next().getKey();
        return !identity.equals(name)
                && Set.of("accountId", "cardId", "payeeId").contains(name);
    }
}
