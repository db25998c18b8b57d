package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Money is exchanged at the given rate, which is 1 within one currency, and the amount of the request is moved. */
final class CurrencyRule implements AnswerRule {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects().forEach(part -> {
            if (part.node().has("debitDetails")) {
                quote(seen, part, found);
            }
            if (part.node().has("foreignTransactionAmount")) {
                movement(part, found);
            }
        });
        return found;
    }

    private static void quote(Seen seen, Part part, List<String> found) {
        JsonNode debit = first(part.node().path("debitDetails"));
        JsonNode credit = first(part.node().path("creditDetails"));
        BigDecimal taken = debit.path("transactionDebitAmount").decimalValue();
        BigDecimal given = credit.path("transactionCreditAmount").decimalValue();
        String from = debit.path("currencyCode").asText();
        String to = credit.path("currencyCode").asText();
        BigDecimal rate = part.node().path("foreignExchangeRate").decimalValue();
        exchanged(part.place(), new Exchange(taken, from, given, to, rate), found);
        List<String> asked = seen.sent("transactionAmount");
        if (!asked.isEmpty()
                && taken.compareTo(new BigDecimal(asked.get(0))) != 0
                && given.compareTo(new BigDecimal(asked.get(0))) != 0) {
            found.add(part.place() + ": " + asked.get(0) + " was asked for, " + taken + " " + from + " is taken and "
                    + given + " " + to + " given");
        }
        String conversion = part.node().path("forexConversionIndicator").asText("");
        if (!conversion.isEmpty() && conversion.equals("NO_CONVERSION") != from.equals(to)) {
            found.add(part.place() + ": " + conversion + " from " + from + " to " + to);
        }
    }

    private static void movement(Part part, List<String> found) {
        JsonNode node = part.node();
        String own = node.path("currencyCode")
                .asText(node.path("transactionCurrencyCode").asText(""));
        if (own.isEmpty() || !node.has("foreignExchangeRate")) {
            return;
        }
        exchanged(
                part.place(),
                new Exchange(
                        node.path("transactionAmount").decimalValue(),
                        own,
                        node.path("foreignTransactionAmount").decimalValue(),
                        node.path("foreignCurrencyCode").asText(),
                        node.path("foreignExchangeRate").decimalValue()),
                found);
    }

    private record Exchange(BigDecimal taken, String from, BigDecimal given, String to, BigDecimal rate) {

        boolean fits() {
            if (from.equals(to)) {
                return rate.compareTo(BigDecimal.ONE) == 0 && taken.compareTo(given) == 0;
            }
            BigDecimal expected = taken.multiply(rate);
            BigDecimal slack = expected.multiply(ROUNDING).add(BigDecimal.ONE);
            return expected.subtract(given).abs().compareTo(slack) <= 0 && rate.compareTo(BigDecimal.ONE) != 0;
        }
    }

    private static void exchanged(String place, Exchange exchange, List<String> found) {
        if (!exchange.fits()) {
            found.add(place + ": " + exchange);
        }
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }
}
