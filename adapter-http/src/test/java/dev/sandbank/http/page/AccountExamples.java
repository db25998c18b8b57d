package dev.sandbank.http.page;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Accounts on the consent page: a few usual ones, and many awkward ones. */
final class AccountExamples {

    private AccountExamples() {}

    static List<AccountChoice> three() {
        return List.of(
                account("63345745", "STEP UP SAVINGS SGD", "13642.83", Currency.SGD, false, true),
                account("80943329", "Holiday fund", "91352.21", Currency.USD, false, true),
                account("35555157", "PLATINUM CREDIT CARD", "950.00", Currency.SGD, true, true));
    }

    static List<AccountChoice> twenty() {
        return IntStream.range(0, 20)
                .mapToObj(i ->
                        account("id" + i, PageExamples.AWKWARD, "123456789012.345", Currency.BHD, i % 3 == 0, false))
                .toList();
    }

    static AccountChoice account(
            String id, String name, String balance, Currency currency, boolean owed, boolean chosen) {
        return new AccountChoice(
                new AccountId(id),
                name,
                "XXXXXX" + (1000 + Math.floorMod(id.hashCode(), 9000)),
                new BigDecimal(balance),
                currency,
                owed,
                chosen);
    }
}
