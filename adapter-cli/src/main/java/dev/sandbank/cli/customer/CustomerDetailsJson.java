package dev.sandbank.cli.customer;

import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.stepup.OneTimeCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test customer with accounts and cards, and with the values that linking a card needs.
 *
 * @param phones digits with the country code, as the linkage of a card needs them
 * @param confirmationCode the code that the holder of a linked card gets
 * @param dataSet the id of the data set that brought the customer, or null
 */
record CustomerDetailsJson(
        String market,
        String userId,
        @Nullable String password,
        String description,
        String name,
        List<String> phones,
        List<AccountJson> accounts,
        List<CardJson> cards,
        String confirmationCode,
        @Nullable String dataSet) {

    /**
     * An account.
     *
     * @param balance the amount owned, or the amount owed
     * @param owed whether it is a debt
     */
    record AccountJson(
            String accountId, String displayAccountNumber, String name, String balance, String currency, boolean owed) {
        static AccountJson of(OwnAccount account) {
            return new AccountJson(
                    account.id().value(),
                    account.number(),
                    account.name(),
                    account.balance().toPlainString(),
                    account.currency().name(),
                    account.owed());
        }
    }

    /** A card; merchants in the Americas name it by the cloaked number. */
    record CardJson(String lastFour, String displayCardNumber, String productName, String cloakedNumber) {
        static CardJson of(Card card) {
            return new CardJson(
                    card.lastFour(),
                    card.maskedNumber(),
                    card.productName(),
                    card.cloakedNumber().value());
        }
    }

    static CustomerDetailsJson of(SeedName seed, Market market, TestCustomer test, List<OwnAccount> accounts) {
        return of(seed, market, test, CustomerJson.of(market, test), accounts);
    }

    static CustomerDetailsJson of(SeedName seed, Persona persona, List<OwnAccount> accounts) {
        return of(seed, persona.market(), persona.customer(), CustomerJson.of(persona), accounts);
    }

    private static CustomerDetailsJson of(
            SeedName seed, Market market, SeedCustomer test, CustomerJson customer, List<OwnAccount> accounts) {
        Profile profile = ProfileSeed.of(seed, market, test);
        return new CustomerDetailsJson(
                customer.market(),
                customer.userId(),
                customer.password(),
                customer.description(),
                profile.name().full(),
                profile.phones().stream().map(PhoneNumber::international).toList(),
                accounts.stream().map(AccountJson::of).toList(),
                CardSeed.of(seed, market, test).stream().map(CardJson::of).toList(),
                OneTimeCode.PUBLISHED,
                customer.dataSet());
    }

    /** The password, or where it is told, for people. */
    String passwordInWords() {
        return CustomerJson.passwordInWords(password, dataSet);
    }
}
