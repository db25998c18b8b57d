package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A schedule has one row for each instalment, counted from one. It repays the loan, so the amount owed falls to 0. */
final class ScheduleRule implements AnswerRule {

    private static final List<String> COUNTERS = List.of("installmentNumber", "tenorOccurence", "paymentCycleNumber");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.lists()
                .forEach(list -> counter(list.node().path(0)).ifPresent(counter -> check(seen, list, counter, found)));
        return found;
    }

    private static void check(Seen seen, Part list, String counter, List<String> found) {
        JsonNode rows = list.node();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).path(counter).asText().equals("" + (i + 1))) {
                found.add(list.place() + ": row " + i + " is numbered "
                        + rows.get(i).path(counter));
            }
        }
        JsonNode loan = around(seen, list.place());
        number(seen, loan, "tenor", "loanTenureInmonths")
                .filter(tenor -> tenor.intValue() != rows.size())
                .ifPresent(tenor -> found.add(list.place() + ": " + rows.size() + " rows for " + tenor + " months"));
        falls(list, found);
        if (rows.path(0).has("principalAmount")) {
            BigDecimal repaid = sum(rows, "principalAmount");
            number(seen, loan, "loanAmount")
                    .filter(borrowed -> borrowed.compareTo(repaid) != 0)
                    .ifPresent(borrowed -> found.add(list.place() + ": " + repaid + " repaid of " + borrowed));
            if (loan.has("totalLoanCost")
                    && loan.path("totalLoanCost").decimalValue().compareTo(sum(rows, "installmentAmount")) != 0
                    && loan.path("totalLoanCost").decimalValue().compareTo(repaid) != 0) {
                found.add(list.place() + ": costs " + loan.path("totalLoanCost"));
            }
        }
    }

    private static void falls(Part list, List<String> found) {
        for (String name : List.of("outstandingPrincipalAmount", "remainingPrincipalAmount")) {
            List<BigDecimal> owed = Stream.of(list.node())
                    .flatMap(rows -> rows.findValues(name).stream())
                    .map(JsonNode::decimalValue)
                    .toList();
            for (int i = 1; i < owed.size(); i++) {
                if (owed.get(i).compareTo(owed.get(i - 1)) >= 0) {
                    found.add(list.place() + ": " + name + " " + owed.get(i - 1) + " then " + owed.get(i));
                }
            }
            if (!owed.isEmpty() && owed.get(owed.size() - 1).signum() != 0) {
                found.add(list.place() + ": at the end are owed " + owed.get(owed.size() - 1));
            }
        }
    }

    private static Optional<String> counter(JsonNode row) {
        return COUNTERS.stream().filter(row::has).findFirst();
    }

    private static JsonNode around(Seen seen, String place) {
        return seen.answer().at(place.substring(0, place.lastIndexOf('/')));
    }

    /** The number in the object around the list, or else the number that was sent. */
    private static Optional<BigDecimal> number(Seen seen, JsonNode around, String... names) {
        return Stream.of(names)
                .flatMap(name -> around.has(name) ? Stream.of(around.path(name).asText()) : seen.sent(name).stream())
                .map(text -> new BigDecimal(text.replaceAll("[^0-9.]", "")))
                .findFirst();
    }

    private static BigDecimal sum(JsonNode rows, String name) {
        return rows.findValues(name).stream()
                .map(value -> new BigDecimal(value.asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
