package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13642.83|SGD|13,642.83 SGD",
                "2582.180|BHD|2,582.180 BHD",
                "2582.18|BHD|2,582.180 BHD",
                "15000000|VND|15,000,000 VND",
                "-950|USD|\u2212950.00 USD",
                "0|GBP|0.00 GBP"
            })
    void amountHasTheDecimalsOfItsCurrency(String balance, Currency currency, String shown) {
        AccountChoice account =
                new AccountChoice(new AccountId("1"), "Savings", "X1", new BigDecimal(balance), currency, false, true);
        assertThat(account.amount()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STEP UP SAVINGS SGD|Step Up Savings SGD",
                "SUB. WALUTOWE CITIGOLD USD|Sub. Walutowe Citigold USD",
                "ŻÓŁTE KONTO|Żółte Konto",
                "Holiday fund|Holiday fund",
                "401k|401k"
            })
    void nameInCapitalsIsShownInNormalCaseWithTheLastDigits(String name, String shown) {
        AccountChoice account =
                new AccountChoice(new AccountId("1"), name, "XXXXXX7556", BigDecimal.ONE, Currency.SGD, false, true);
        assertThat(account.label()).isEqualTo(shown + " ending 7556");
    }
}
