package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.alert.Alert;
import dev.sandbank.domain.bank.alert.AlertChannel;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.alert.AlertChoices;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.List;

/** Lists the alerts that a customer can get: those chosen, and the others switched off. */
public final class ListAlerts {

    private final CustomerJournals journals;

    public ListAlerts(CustomerJournals journals) {
        this.journals = journals;
    }

    public List<AlertChoice> list(SpaceId space, CustomerId customer) {
        List<AlertChoice> chosen = journals.of(space, customer).records(AlertChoices.KIND).stream()
                .flatMap(choices -> choices.choices().stream())
                .toList();
        List<AlertChoice> all = new ArrayList<>();
        for (Alert alert : Alert.values()) {
            List<AlertChoice> about =
                    chosen.stream().filter(choice -> choice.alert() == alert).toList();
            all.addAll(about.isEmpty() ? List.of(usual(alert, customer)) : about);
        }
        return all;
    }

    private static AlertChoice usual(Alert alert, CustomerId customer) {
        return new AlertChoice(
                alert,
                null,
                AlertChannel.EMAIL,
                ExchangeRates.dollars(alert.usualDollars(), customer.market().currency()),
                false);
    }
}
