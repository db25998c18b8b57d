package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A total is the sum of its parts, a part is at most the whole, and a count is the number of elements. */
final class SumRule implements AnswerRule {

    /** The first is the sum of the others in every object that has all of them. */
    private static final List<List<String>> SUMS = List.of(
            List.of("installmentAmount", "principalAmount", "installmentInterestAmount"),
            List.of("monthlyInstallmentAmount", "principalAmount", "interestAmount"),
            List.of("totalInstallmentAmount", "totalPrincipalAmount", "totalInterestAmount"),
            List.of("totalPrincipalAmount", "loanAmount"),
            List.of("originalPrincipalAmount", "paidPrincipalAmount", "currentPrincipalAmount"),
            List.of("originalTerm", "currentTerm", "remainingTerm"),
            List.of("orderQuantity", "filledQuantity", "balanceQuantity"));

    /** The first is at most the second in every object that has both. */
    private static final List<List<String>> AT_MOST = List.of(
            List.of("minimumEligibleLoanAmount", "maximumEligibleLoanAmount"),
            List.of("loanTopupMiniumAmount", "loanTopupMaxiumAmount"),
            List.of("eppMinimumEligibleAmount", "eppMaximumEligibleAmount"),
            List.of("eppMaximumEligibleAmount", "statementBalanceAmount"),
            List.of("eppMinimumInstallmentAmount", "eppMinimumEligibleAmount"),
            List.of("eppMinimumEligibleAmount", "eppEligibleAmount"),
            List.of("minimumCreditLimitAmount", "maximumCreditLimitAmount"),
            List.of("minimumPointsToRedeem", "maximumPointsToRedeem"),
            List.of("maximumDailyCashLimitAmount", "maximumWeeklyCashLimitAmount"),
            List.of("maximumWeeklyCashLimitAmount", "maximumMonthlyCashLimitAmount"),
            List.of("maximumIndividualTxnLimitAmount", "maximumDailyCashLimitAmount"),
            List.of("outstandingBalanceAmount", "originalLoanAmount"),
            List.of("outstandingTenor", "tenor"),
            List.of("nextInstallmentPrincipalAmount", "nextInstallmentAmount"),
            List.of("minimumDueAmount", "outstandingBalance"),
            List.of("cashAdvanceAvailableAmount", "cashAdvanceLimit"),
            List.of("currentBalanceAmount", "permanentCreditLimitAmount"),
            List.of("totalPremiumPaidAmount", "insuranceSumAssuredAmount"),
            List.of("annualFeeAmount", "minimumCreditLimitAmount"),
            List.of("monthlyServicingFeeAmount", "installmentAmount"),
            List.of("oneTimeProcessingFeeAmount", "installmentAmount"),
            List.of("availableCredit", "creditLimit"),
            List.of("min_age", "max_age"),
            List.of("effectiveInterestRate", "annualPercentageRate"));

    /** The number is the number of elements of the list. */
    private static final List<List<String>> COUNTS = List.of(
            List.of("numberOfTransactions", "pendingAuthorizationTransactionRecords"),
            List.of("numberOfTransactions", "historyAndIntradayTransactionRecords"),
            List.of("activeEqualPaymentPlanCount", "unSecuredLoans"));

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects().forEach(part -> {
            SUMS.stream()
                    .filter(sum -> has(part, sum) && !addsUp(part, sum) && !allSent(seen, sum))
                    .forEach(sum -> found.add(part.place() + ": " + sum + " " + values(part, sum)));
            AT_MOST.stream()
                    .filter(pair ->
                            has(part, pair) && number(part, pair.get(0)).compareTo(number(part, pair.get(1))) > 0)
                    .filter(pair -> !allSent(seen, pair))
                    .forEach(pair -> found.add(part.place() + ": at most " + pair + " " + values(part, pair)));
            COUNTS.stream()
                    .filter(count ->
                            part.node().has(count.get(0)) && part.node().has(count.get(1)))
                    .filter(count -> part.node().path(count.get(0)).asInt()
                            != part.node().path(count.get(1)).size())
                    .forEach(count -> found.add(part.place() + ": " + count));
        });
        repayment(seen, found);
        group(seen, found);
        return found;
    }

    /** The whole repayment is the loan and its interest. */
    private static void repayment(Seen seen, List<String> found) {
        List<String> loan = seen.sent("loanAmount");
        seen.objects()
                .filter(part -> part.node().has("totalRepaymentAmount") && loan.size() == 1)
                .filter(part -> number(part, "totalRepaymentAmount")
                                .compareTo(number(part, "totalInterestAmount").add(new BigDecimal(loan.get(0))))
                        != 0)
                .forEach(part -> found.add(part.place() + ": repaid " + number(part, "totalRepaymentAmount") + " of "
                        + loan + " and " + number(part, "totalInterestAmount")));
    }

    /** The total of a group of accounts is the sum of its accounts, if all are in the currency of the market. */
    private static void group(Seen seen, List<String> found) {
        seen.objects().filter(part -> part.node().has("accounts")).forEach(part -> {
            List<JsonNode> accounts = Stream.of("accounts")
                    .flatMap(name -> part.node().path(name).findValues("currentBalance").stream())
                    .toList();
            List<String> currencies = part.node().path("accounts").findValuesAsText("currencyCode");
            BigDecimal told = part.node()
                    .at("/totalCurrentBalance/localCurrencyBalanceAmount")
                    .decimalValue();
            if (!accounts.isEmpty()
                    && part.node().has("totalCurrentBalance")
                    && currencies.stream().allMatch(seen.market().currency().name()::equals)) {
                BigDecimal sum = accounts.stream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(told) != 0) {
                    found.add(part.place() + ": " + told + " in all, but " + accounts);
                }
            }
        });
    }

    private static boolean has(Part part, List<String> names) {
        return names.stream()
                .allMatch(name -> part.node().has(name)
                        && part.node().path(name).isValueNode()
                        && part.node().path(name).asText().matches("-?[0-9]+([.][0-9]+)?(E.*)?"));
    }

    private static boolean addsUp(Part part, List<String> sum) {
        return sum.stream()
                        .skip(1)
                        .map(name -> number(part, name))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(number(part, sum.get(0)))
                == 0;
    }

    private static boolean allSent(Seen seen, List<String> names) {
        return names.stream().noneMatch(name -> seen.sent(name).isEmpty());
    }

    private static BigDecimal number(Part part, String name) {
        return new BigDecimal(part.node().path(name).asText());
    }

    private static List<BigDecimal> values(Part part, List<String> names) {
        return names.stream().map(name -> number(part, name)).toList();
    }
}
