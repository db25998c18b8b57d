package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Makes the ids of accounts. Like those of the public sandbox, they are the hex of a text that looks like Base64,
 * mostly 88 digits. Two ids that many programs contain are the same in every seed.
 */
final class AccountIds {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int USUAL_LENGTH = 43;
    private static final int KEPT_CHECKING_INDEX = 7;
    private static final AccountId HONG_KONG_SAVINGS =
            new AccountId("355a515030616a53576b6a65797359506a634175764a734a3238314e4668627349486a676f7449463949453d");
    private static final AccountId HONG_KONG_CHECKING =
            new AccountId("3739334c4d3463614356474f6d7650667a737656664652677747796855646c5552745a43346d37423653553d");

    private AccountIds() {}

    /** The id of the customer's account at an index of the list. */
    static AccountId of(SeedName seed, Market market, SeedCustomer customer, int index) {
        if (market == Market.HK && customer == TestCustomer.EVERYTHING && index == 0) {
            return HONG_KONG_SAVINGS;
        }
        if (market == Market.HK && customer == TestCustomer.EVERYTHING && index == KEPT_CHECKING_INDEX) {
            return HONG_KONG_CHECKING;
        }
        Dice dice = Dice.of(seed, "account id", market.name(), customer.label(), Integer.toString(index));
        int length = dice.chance(90) ? USUAL_LENGTH : USUAL_LENGTH + dice.between(-2, 1);
        String text = dice.text(length, BASE64) + "=";
        return new AccountId(HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
