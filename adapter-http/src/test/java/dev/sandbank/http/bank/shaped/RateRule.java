package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import dev.sandbank.http.bank.shaped.figure.Loan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The instalment of an offered plan is that of its amount, its length and the rate that it tells. */
final class RateRule implements AnswerRule {

    private static final List<String> RATES = List.of("effectiveInterestRate", "interestRate");

    @Override
    public List<String> broken(Seen seen) {
        List<String> amount = seen.sent("loanAmount");
        return seen.objects()
                .filter(part -> amount.size() == 1
                        && Stream.of("tenor", "installmentAmount").allMatch(part.node()::has))
                .filter(part -> RATES.stream().anyMatch(part.node()::has))
                .filter(part -> seen.sent("installmentAmount").isEmpty())
                .filter(part -> instalment(seen, part, new BigDecimal(amount.get(0)))
                                .compareTo(number(part, "installmentAmount"))
                        != 0)
                .map(part -> part.place() + ": " + amount + " in " + part.node())
                .toList();
    }

    private static BigDecimal instalment(Seen seen, Part plan, BigDecimal amount) {
        String rate = RATES.stream().filter(plan.node()::has).findFirst().orElseThrow();
        int months = number(plan, "tenor").intValue();
        int scale = seen.market().currency().scale();
        return Loan.of(amount, number(plan, rate), months, scale).row(0).amount();
    }

    private static BigDecimal number(Part part, String name) {
        return new BigDecimal(part.node().path(name).asText());
    }
}
