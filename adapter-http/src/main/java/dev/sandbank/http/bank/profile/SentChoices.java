package dev.sandbank.http.bank.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.alert.Alert;
import dev.sandbank.domain.bank.alert.AlertChannel;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.alert.AlertChoices;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The choices about alerts in the body of a request. */
final class SentChoices {

    private static final String LIST = "alertSubscriptions";
    private static final String NO_SUCH_CHANNEL = "It must be one of the channels in the reference data.";

    private SentChoices() {}

    /** @param accounts finds an account of the customer, or refuses */
    static List<AlertChoice> of(Call call, Function<AccountId, Account> accounts) {
        JsonNode sent = call.json().path(LIST);
        if (sent.size() > AlertChoices.MOST) {
            throw ProfileCalls.wrong(LIST, FieldFault.Kind.OUT_OF_RANGE);
        }
        List<AlertChoice> choices = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String path = LIST + "[" + i + "]/";
            Account account = ProfileCalls.text(sent.get(i), path, "accountId")
                    .map(id -> accounts.apply(new AccountId(id)))
                    .orElse(null);
            Currency currency =
                    account == null ? call.grant().customer().market().currency() : account.currency();
            choices.add(choice(sent.get(i), path, account, currency));
        }
        return choices;
    }

    /** @param usual the currency of the threshold unless another one is named; what is booked is converted to it */
    private static AlertChoice choice(JsonNode sent, String path, @Nullable Account account, Currency usual) {
        Alert alert = ProfileCalls.one(sent.path("alertId").asText(), path + "alertId", Alert.class);
        AlertChannel channel = ProfileCalls.known(sent, "channel", AlertChannel.class)
                .orElseThrow(() -> ProfileCalls.wrong(path + "channel", NO_SUCH_CHANNEL));
        Currency currency = ProfileCalls.text(sent, path, "currencyCode")
                .map(code -> ProfileCalls.one(code, path + "currencyCode", Currency.class))
                .orElse(usual);
        return new AlertChoice(
                alert,
                account == null ? null : account.id(),
                channel,
                threshold(sent, path, alert, currency),
                sent.path("enabledFlag").asBoolean());
    }

    private static Money threshold(JsonNode sent, String path, Alert alert, Currency currency) {
        JsonNode amount = sent.path("thresholdAmount");
        return amount.isMissingNode() || amount.isNull()
                ? ExchangeRates.dollars(alert.usualDollars(), currency)
                : new AskedAmount(
                                FieldPlace.inBody(path + "thresholdAmount"),
                                Digits.decimal(amount.asText().strip()))
                        .in(currency);
    }
}
