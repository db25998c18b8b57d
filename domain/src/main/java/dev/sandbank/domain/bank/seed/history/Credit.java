package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** The use of a card or a line of credit. */
interface Credit {

    /** The purchases or cash of a month. */
    List<Movement> used(YearMonth month);

    /** The debt from before that is still on the statement of a month. */
    Money carried(YearMonth statement);

    /** The yearly interest on the debt that is carried, as a fraction. */
    BigDecimal rate();

    /** The fee that each statement charges because the last payment was too small. */
    Money lateFee();
}
