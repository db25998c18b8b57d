package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * What may be lent on top for one length.
 *
 * @param most not less than the least
 */
public record TopUpChoice(Tenor tenor, Money least, Money most) {

    public TopUpChoice {
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("what is offered is at least the least");
        }
    }

    Facts facts() {
        return new FactWriter()
                .number("tenor", tenor.months())
                .money("least", least)
                .money("most", most)
                .facts();
    }

    static TopUpChoice read(Facts facts) {
        return new TopUpChoice(new Tenor(facts.count("tenor")), facts.money("least"), facts.money("most"));
    }
}
