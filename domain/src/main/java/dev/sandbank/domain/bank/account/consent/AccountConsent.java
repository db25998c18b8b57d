package dev.sandbank.domain.bank.account.consent;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer consented to something.
 *
 * @param type a value of the reference code {@code consentType}
 * @param on the day of the last change
 * @param card the id of the card that it is about; null for the whole account
 */
public record AccountConsent(
        String type, boolean given, LocalDate on, @Nullable String card) {

    boolean isAboutTheSame(AccountConsent other) {
        return type.equals(other.type) && Objects.equals(card, other.card);
    }

    Facts facts() {
        return new FactWriter()
                .text("type", type)
                .flag("given", given)
                .day("on", on)
                .text("card", card)
                .facts();
    }

    static AccountConsent of(Facts facts) {
        return new AccountConsent(facts.text("type"), facts.flag("given"), facts.day("on"), facts.textOrNull("card"));
    }
}
