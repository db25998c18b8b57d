package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How somebody uses a card or a line of credit. */
interface Credit {

    /** What is bought with it or drawn from it in a month. */
    List<Movement> used(YearMonth month);

    /** The debt from before that is still on the statement of a month. */
    Money carried(YearMonth statement);

    /** Interest of a year on the debt that is carried, as a fraction. */
    BigDecimal rate();

    /** What each statement charges because the last payment was too small. */
    Money lateFee();
}
