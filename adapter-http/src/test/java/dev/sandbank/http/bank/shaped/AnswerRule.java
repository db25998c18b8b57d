package dev.sandbank.http.bank.shaped;

import java.util.List;

/** Something that holds of every answer, whatever the operation. */
public interface AnswerRule {

    /** Every rule. */
    List<AnswerRule> ALL = List.of(
            new EchoRule(),
            new CurrencyRule(),
            new SumRule(),
            new ScheduleRule(),
            new DistinctRule(),
            new OrderRule(),
            new ReferenceRule(),
            new OwnAccountRule(),
            new OwnCardRule(),
            new PersonRule(),
            new MarketRule(),
            new DocumentRule());

    /** What is wrong with an answer, one line each. */
    List<String> broken(Seen seen);
}
