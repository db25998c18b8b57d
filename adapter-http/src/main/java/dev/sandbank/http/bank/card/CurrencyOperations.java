package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.bank.card.currency.CurrencyCard;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Debit cards that pay from accounts in several currencies; both versions do the same. */
final class CurrencyOperations {

    private static final String ACCOUNTS = "account";
    private static final String ACCOUNT_ID = "accountId";

    private final CardChangeUseCases useCases;

    CurrencyOperations(CardChangeUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "readMultiCurrencyEligibility", this::read,
                "readMultiCurrencyEligibility2", this::read,
                "enrolMultiCurrency", this::link,
                "enrolMultiCurrency2", this::link,
                "enrolCurrency", this::add,
                "enrolCurrency2", this::add,
                "endMultiCurrency", this::end,
                "endMultiCurrency2", this::end);
    }

    private Answer read(Call call) {
        return Answer.json(CurrencyCardJson.of(useCases.readCurrencyCard().read(CardCalls.viewer(call))));
    }

    private Answer link(Call call) {
        List<AccountId> accounts = new ArrayList<>();
        for (JsonNode account : call.json().path(ACCOUNTS)) {
            String id = CardCalls.text(account, ACCOUNT_ID);
            if (id == null) {
                throw CardCalls.missing(ACCOUNTS);
            }
            accounts.add(new AccountId(id));
        }
        CardId card = CardCalls.cardInPath(call);
        List<AccountId> linked =
                useCases.linkAccounts().link(CardCalls.viewer(call), card, FieldPlace.inBody(ACCOUNTS), accounts);
        return Answer.json(new EnrolledJson(
                card.value(),
                true,
                linked.stream()
                        .map(account -> new LinkJson(account.value(), true))
                        .toList()));
    }

    private Answer add(Call call) {
        JsonNode body = call.json();
        String account = CardCalls.text(body, ACCOUNT_ID);
        AccountId linked = useCases.linkCurrency()
                .link(
                        CardCalls.viewer(call),
                        CardCalls.cardInPath(call),
                        body.path("currencyCode").asText(),
                        account == null ? null : new AccountId(account));
        return Answer.json(new AddedJson(new LinkJson(linked.value(), true)));
    }

    private Answer end(Call call) {
        useCases.unlinkCurrencies().unlink(CardCalls.viewer(call), CardCalls.cardInPath(call));
        return Answer.empty();
    }

    private record CurrencyCardJson(
            String displayCardNumber,
            String cardId,
            boolean atmCardFlag,
            String cardEnrollmentStatus,
            String eligibleForCurrencyAddition,
            List<LinkJson> accountDetails,
            List<CurrencyJson> currencyDetails) {

        static CurrencyCardJson of(CurrencyCard card) {
            return new CurrencyCardJson(
                    card.card().displayNumber(),
                    card.card().id().value(),
                    true,
                    card.isEnrolled() ? "ENROLLED" : "NOT_ENROLLED",
                    (card.addable().isEmpty() ? "NOT_" : "") + "ELIGIBLE_TO_ADD_NEW_CURRENCY",
                    card.accounts().stream()
                            .map(account -> new LinkJson(account.id().value(), card.isLinked(account)))
                            .toList(),
                    card.addable().stream().map(CurrencyJson::of).toList());
        }
    }

    private record EnrolledJson(String cardId, boolean enrollmentStatusFlag, List<LinkJson> accountDetails) {}

    private record AddedJson(LinkJson accountDetails) {}

    private record LinkJson(String accountId, boolean enrollmentStatusFlag) {}

    private record CurrencyJson(String currencyCode, String currencyName) {

        static CurrencyJson of(Currency currency) {
            String name = java.util.Currency.getInstance(currency.name()).getDisplayName(Locale.ENGLISH);
            return new CurrencyJson(currency.name(), name);
        }
    }
}
