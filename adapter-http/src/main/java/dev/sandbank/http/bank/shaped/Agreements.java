package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the fields of one object agree with each other, by their names. If two fields do not agree, the one whose value
 * is only likely is changed.
 */
final class Agreements {

    /** The first field is the sum of the others; a field with a minus sign is subtracted. */
    private static final List<List<String>> SUMS = List.of(
            List.of("orderQuantity", "filledQuantity", "balanceQuantity"),
            List.of(
                    "outstandingBalance",
                    "beginningBalanceAmount",
                    "totalDebitAmount",
                    "netInterestAmount",
                    "-totalCreditAmount"),
            List.of("originalPrincipalAmount", "paidPrincipalAmount", "currentPrincipalAmount"));

    /** Each amount is at most the amount to its right. */
    private static final List<List<String>> RISING = List.of(
            List.of("minimumEligibleLoanAmount", "maximumEligibleLoanAmount"),
            List.of("loanTopupMiniumAmount", "loanTopupMaxiumAmount"),
            List.of("eppMinimumInstallmentAmount", "eppMinimumEligibleAmount", "eppEligibleAmount"),
            List.of("eppMinimumEligibleAmount", "eppMaximumEligibleAmount", "statementBalanceAmount"),
            List.of("annualFeeAmount", "minimumCreditLimitAmount", "maximumCreditLimitAmount"),
            List.of(
                    "maximumIndividualTxnLimitAmount",
                    "maximumDailyCashLimitAmount",
                    "maximumWeeklyCashLimitAmount",
                    "maximumMonthlyCashLimitAmount"),
            List.of("currentBalanceAmount", "permanentCreditLimitAmount"),
            List.of("cashAdvanceAvailableAmount", "cashAdvanceLimit", "creditLimit"),
            List.of("pastDueAmount", "minimumDueAmount", "outstandingBalance"),
            List.of("totalPremiumPaidAmount", "insuranceSumAssuredAmount"));

    /** Each day is not after the day to its right. */
    private static final List<List<String>> DAYS = List.of(
            List.of("transactionDate", "transactionPostingDate", "statementDate", "paymentDueDate"),
            List.of("transactionDate", "transactionPostingDate", "clearingTimeStamp", "settlementTimeStamp"),
            List.of("statementDate", "statementPaymentDueDate"),
            List.of("lastStatementDate", "paymentDueDate"),
            List.of("openingDate", "lastPaymentDate", "nextPaymentDate", "maturityDate"),
            List.of("offerStartDate", "offerExpiryDate"),
            List.of("travelPlanStartDate", "travelPlanEndDate"));

    /** The first field is the number of elements of the second. */
    private static final List<List<String>> COUNTS = List.of(
            List.of("numberOfTransactions", "pendingAuthorizationTransactionRecords"),
            List.of("numberOfTransactions", "historyAndIntradayTransactionRecords"),
            List.of("activeEqualPaymentPlanCount", "unSecuredLoans"));

    private final ObjectNode object;
    private final Set<String> firm;

    private static final int SHORTEST_QUOTED = 6;

    private final JsonNode schemas;

    private Agreements(ObjectNode object, Set<String> firm, JsonNode schemas) {
        this.object = object;
        this.firm = firm;
        this.schemas = schemas;
    }

    /**
     * Makes the fields agree.
     *
     * @param firm the names of the fields that are never changed
     * @param schemas the schemas of the fields, by name
     */
    static void settle(ObjectNode object, Set<String> firm, JsonNode schemas) {
        Agreements agreements = new Agreements(object, firm, schemas);
        RISING.forEach(agreements::rise);
        SUMS.forEach(agreements::addUp);
        DAYS.forEach(agreements::follow);
        COUNTS.forEach(agreements::count);
        List.copyOf(object.properties()).forEach(field -> agreements.quote(field.getKey()));
    }

    /** If the example of a text contains the example of another field, the text contains the value of that field. */
    private void quote(String name) {
        String example = example(name);
        if (firm.contains(name) || example.isEmpty()) {
            return;
        }
        for (Map.Entry<String, JsonNode> other : object.properties()) {
            String quoted = example(other.getKey());
            if (!other.getKey().equals(name) && quoted.length() >= SHORTEST_QUOTED && example.contains(quoted)) {
                object.put(name, example.replace(quoted, other.getValue().asText()));
                return;
            }
        }
    }

    private String example(String name) {
        JsonNode schema = schemas.path(name);
        return schema.path("type").asText().equals("string") && !schema.has("format")
                ? schema.at("/examples/0").asText()
                : "";
    }

    private void rise(List<String> names) {
        List<String> present =
                names.stream().filter(name -> object.path(name).isNumber()).toList();
        for (int i = 1; i < present.size(); i++) {
            raise(present.get(i - 1), present.get(i));
        }
        for (int i = present.size() - 1; i > 0; i--) {
            if (!firm.contains(present.get(i - 1))
                    && number(present.get(i - 1)).compareTo(number(present.get(i))) > 0) {
                object.set(present.get(i - 1), object.get(present.get(i)));
            }
        }
    }

    private void raise(String less, String more) {
        if (!firm.contains(more) && number(less).compareTo(number(more)) > 0) {
            object.set(more, object.get(less));
        }
    }

    /** Changes the sum or, if the sum is firm, the first of its parts. */
    private void addUp(List<String> names) {
        if (!names.stream().allMatch(name -> object.path(unsigned(name)).isNumber())) {
            return;
        }
        List<String> parts = names.subList(1, names.size());
        BigDecimal sum = parts.stream().map(this::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!firm.contains(names.get(0))) {
            object.set(names.get(0), DecimalNode.valueOf(sum));
        } else if (!firm.contains(parts.get(0))) {
            BigDecimal others = sum.subtract(number(parts.get(0)));
            object.set(parts.get(0), DecimalNode.valueOf(number(names.get(0)).subtract(others)));
        }
    }

    /** Compares days as texts, which have the same order. A day that is only likely moves to the firm day beside it. */
    private void follow(List<String> names) {
        List<String> present =
                names.stream().filter(name -> object.path(name).isTextual()).toList();
        for (int round = 1; round < present.size(); round++) {
            for (int i = 1; i < present.size(); i++) {
                follow(present.get(i - 1), present.get(i));
            }
        }
    }

    private void follow(String before, String after) {
        if (day(after).compareTo(day(before)) < 0) {
            String moved = firm.contains(after) ? before : after;
            move(moved, day(firm.contains(after) ? after : before));
        }
    }

    private void move(String name, String day) {
        object.set(name, TextNode.valueOf(day + object.get(name).asText().substring(day.length())));
    }

    private void count(List<String> names) {
        JsonNode list = object.path(names.get(1));
        if (list.isArray() && object.has(names.get(0)) && !firm.contains(names.get(0))) {
            object.set(names.get(0), IntNode.valueOf(list.size()));
        }
    }

    private String day(String name) {
        return object.get(name)
                .asText()
                .substring(0, Math.min(10, object.get(name).asText().length()));
    }

    private BigDecimal signed(String name) {
        return name.startsWith("-") ? number(unsigned(name)).negate() : number(name);
    }

    private static String unsigned(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }

    private BigDecimal number(String name) {
        return object.get(name).decimalValue();
    }
}
