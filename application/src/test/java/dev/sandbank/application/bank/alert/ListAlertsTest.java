package dev.sandbank.application.bank.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.alert.Alert;
import dev.sandbank.domain.bank.alert.AlertChannel;
import dev.sandbank.domain.bank.alert.AlertChoice;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListAlertsTest {

    private static final CustomerId CUSTOMER = TestCustomer.WEALTHY.in(Market.AU);

    private final InMemoryStores stores = new InMemoryStores();
    private final ListAlerts listAlerts = new ListAlerts(stores.journal());

    @Test
    void everyAlertIsListedOnceAndSwitchedOffUntilItIsChosen() {
        assertThat(list()).hasSameSizeAs(Alert.values()).noneMatch(AlertChoice::enabled);

        Alert alert = Alert.values()[0];
        AlertChoice chosen = new AlertChoice(alert, null, AlertChannel.EMAIL, new Money(5_000, Currency.AUD), true);
        new ChooseAlerts(stores.bankRecords(), stores.transactions())
                .choose(SpaceId.DEFAULT, CUSTOMER, null, List.of(chosen));

        assertThat(list())
                .hasSameSizeAs(Alert.values())
                .filteredOn(AlertChoice::enabled)
                .containsExactly(chosen);
    }

    private List<AlertChoice> list() {
        return listAlerts.list(SpaceId.DEFAULT, CUSTOMER);
    }
}
