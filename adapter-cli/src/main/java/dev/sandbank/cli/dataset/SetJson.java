package dev.sandbank.cli.dataset;

import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.market.Market;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data set in the JSON of the command line. */
record SetJson(
        String id,
        String name,
        List<String> markets,
        int customers,
        int accounts,
        int transactions,
        @Nullable String event) {

    static SetJson of(DataSet set) {
        return new SetJson(
                set.id().value(),
                set.name(),
                set.markets().stream().map(Market::code).toList(),
                set.customers(),
                set.accounts(),
                set.transactions(),
                set.event());
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("markets", String.join(", ", markets));
        fields.put("customers", Integer.toString(customers));
        fields.put("accounts", Integer.toString(accounts));
        fields.put("transactions", Integer.toString(transactions));
        fields.put("event", event == null ? "" : event);
        return fields;
    }
}
