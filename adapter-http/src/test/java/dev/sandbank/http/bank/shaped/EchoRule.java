package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value that was sent once under a name comes back under that name; in a list, in the first element. */
final class EchoRule implements AnswerRule {

    /** The value that asks for all things of a kind. */
    private static final String EVERYTHING = "ALL";

    /** Other names under which the same value is sent. */
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
                // The supplementary cards of a card have ids of their own.
                .filter(part -> !part.place().startsWith("/supplementary"))
                // Figures of one instalment are calculated; the values that were sent under their names are about the
                // whole loan.
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
