package dev.sandbank.domain.bank.alert;

import dev.sandbank.domain.bank.profile.ProfileChange;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a customer chose about alerts.
 *
 * @param emailKey the e-mail address that alerts go to, by its key in the profile; null for the preferred one
 */
public record AlertChoices(CustomerId customer, @Nullable String emailKey, List<AlertChoice> choices)
        implements BankRecord {

    /** How such records are stored. */
    public static final RecordKind<AlertChoices> KIND = new RecordKind<>(
            "alerts",
            (id, holder, facts) -> new AlertChoices(
                    holder.customer(),
                    facts.textOrNull("emailKey"),
                    facts.list("choices").stream().map(AlertChoice::of).toList()));

    /** The most choices of a customer. */
    public static final int MOST = 40;

    public AlertChoices {
        choices = List.copyOf(choices);
    }

    /** Nothing was chosen yet. */
    public static AlertChoices none(CustomerId customer) {
        return new AlertChoices(customer, null, List.of());
    }

    /** The id of the record of a customer, who has one at most. */
    public static String idOf(CustomerId customer) {
        return ProfileChange.idOf(customer);
    }

    /** These choices and a new one, in the place of an older one about the same. */
    public AlertChoices with(AlertChoice chosen) {
        List<AlertChoice> after = new ArrayList<>(choices);
        int old = 0;
        while (old < after.size() && !chosen.replaces(after.get(old))) {
            old++;
        }
        if (old < after.size()) {
            after.set(old, chosen);
        } else {
            after.add(chosen);
        }
        return new AlertChoices(customer, emailKey, after);
    }

    public AlertChoices goingTo(@Nullable String key) {
        return new AlertChoices(customer, key == null ? emailKey : key, choices);
    }

    /** The alerts that are switched on. */
    public Stream<AlertChoice> enabled() {
        return choices.stream().filter(AlertChoice::enabled);
    }

    @Override
    public String id() {
        return idOf(customer);
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("emailKey", emailKey)
                .list("choices", choices.stream().map(AlertChoice::facts).toList())
                .facts();
    }
}
