package dev.sandbank.http.bank.shaped;

import java.util.List;

/** A rule for every answer of every operation. */
public interface AnswerRule {

    /** All rules. */
    List<AnswerRule> ALL = List.of(
            new EchoRule(),
            new CurrencyRule(),
            new SumRule(),
            new ScheduleRule(),
            new RateRule(),
            new DistinctRule(),
            new OrderRule(),
            new ReferenceRule(),
            new OwnAccountRule(),
            new OwnCardRule(),
            new PersonRule(),
            new MarketRule(),
            new DocumentRule());

    /** The faults of an answer, one line for each. */
    List<String> broken(Seen seen);
}
