package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What was sent once under a name is what the answer says under that name; of a list, in its first element. */
final class EchoRule implements AnswerRule {

    /** What is sent to get all of a kind. */
    private static final String EVERYTHING = "ALL";

    /** The same thing under other names. */
    private static final Map<String, String> ALSO_SENT_AS = Map.of(
            "payeeNickname", "payeeNickName",
            "payeeNickName", "payeeNickname",
            "bundleId", "bundleId",
            "tppBundleId", "bundleId",
            "payee", "payeeName",
            "accountNickname", "accountNickName",
            "customerMerchantReference", "customerReferenceNumber");

    @Override
    public List<String> broken(Seen seen) {
        return seen.scalars()
                .filter(part -> !part.place().matches(".*/[1-9][0-9]*/.*"))
                // The supplementary cards of a card are others.
                .filter(part -> !part.place().startsWith("/supplementary"))
                // Figures of one instalment are reckoned, whatever was sent under their names about the whole.
                .filter(part -> !part.place().matches(".*[sS]chedule.*/[0-9]+/.*"))
                .filter(part -> contradicts(seen, part))
                .map(part -> part.place() + " is " + part.node() + ", sent was " + sent(seen, part))
                .toList();
    }

    private static boolean contradicts(Seen seen, Part part) {
        List<String> sent = sent(seen, part);
        return sent.stream().distinct().count() == 1
                && !part.name().equals("controlFlowId")
                && !sent.get(0).equals(EVERYTHING)
                && !same(sent.get(0), part.node().asText());
    }

    private static List<String> sent(Seen seen, Part part) {
        List<String> same = seen.sent(part.name());
        return same.isEmpty() ? seen.sent(ALSO_SENT_AS.getOrDefault(part.name(), "")) : same;
    }

    private static boolean same(String sent, String answered) {
        if (sent.equals(answered)) {
            return true;
        }
        try {
            return new BigDecimal(sent).compareTo(new BigDecimal(answered)) == 0;
        } catch (NumberFormatException e) {
            return sent.strip().equalsIgnoreCase(answered);
        }
    }
}
