package dev.sandbank.application.customer.persona;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.customer.CustomerPasswords;
import dev.sandbank.application.customer.SeededPasswords;
import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.persona.ToldPassword;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of all customers of a space: the published ones of the test customers, and the hashed ones of those who
 * were added. The passwords of customers of data sets are told to many, so comparing them needs no care; for anybody else
 * who is no test customer the answer takes as long, whether the space has them or not.
 */
public final class PersonaPasswords implements CustomerPasswords {

    private final SeededPasswords published = new SeededPasswords();
    private final CustomerJournals journals;
    private final PasswordHashing hashing;

    public PersonaPasswords(CustomerJournals journals, PasswordHashing hashing) {
        this.journals = journals;
        this.hashing = hashing;
    }

    @Override
    public boolean match(SpaceId space, CustomerId customer, String password) {
        if (published(customer)) {
            return published.match(space, customer, password);
        }
        Optional<PasswordHash> stored = journals.of(space, customer).records(Persona.KIND).stream()
                .findFirst()
                .map(Persona::password);
        if (stored.filter(ToldPassword::made).isPresent()) {
            return ToldPassword.matches(customer, password, stored.get());
        }
        return typed(password).map(typed -> matches(typed, stored.orElse(null))).orElse(false);
    }

    @Override
    public boolean published(CustomerId customer) {
        return published.published(customer);
    }

    /** A hash that came with the file of a space can be of a kind that nobody here makes. */
    private boolean matches(Password typed, @Nullable PasswordHash stored) {
        try {
            return hashing.matches(typed, stored);
        } catch (IllegalArgumentException otherKind) {
            return false;
        }
    }

    /** Empty for a text that can be nobody's password. */
    private static Optional<Password> typed(String password) {
        try {
            return Optional.of(new Password(password));
        } catch (Refused impossible) {
            return Optional.empty();
        }
    }
}
