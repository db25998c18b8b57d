package dev.sandbank.application.bank.profile.contact;

import dev.sandbank.domain.bank.profile.ContactChange;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way to reach a customer, as it shall be. */
public sealed interface AskedContact {

    /**
     * The change that this makes of a profile.
     *
     * @throws Refused INPUT_INVALID for a key that no address has
     */
    ContactChange of(Profile profile, SeedName seed);

    /**
     * An e-mail address.
     *
     * @param key which address to change; null for a new one
     * @param type null for the one it had, or for a private one
     * @param address one that mail can be sent to
     */
    record Email(@Nullable String key, EmailAddress.@Nullable Type type, String address, boolean preferred)
            implements AskedContact {

        private static final String KEY = "/JSON/emailKey";
        private static final String KEY_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

        @Override
        public ContactChange of(Profile profile, SeedName seed) {
            EmailAddress before = key == null
                    ? fresh(profile, seed)
                    : profile.email(key)
                            .orElseThrow(() -> new Refused(InputInvalid.of(KEY, FieldFault.Kind.INVALID_REFERENCE)));
            return new ContactChange.OfEmail(
                    new EmailAddress(before.key(), type == null ? before.type() : type, address, preferred));
        }

        /** A new address. Its key follows from the address, and is none that another address has taken with it. */
        private EmailAddress fresh(Profile profile, SeedName seed) {
            CustomerId customer = profile.customer();
            Dice dice = Dice.of(seed, "new profile key", customer.market().name(), customer.userId(), address);
            return Stream.generate(() -> dice.text(12, KEY_LETTERS))
                    .map(made -> new EmailAddress(made, EmailAddress.Type.PERSONAL, address, false))
                    .filter(made -> profile.email(made.key())
                            .filter(taken -> !taken.address().equals(address))
                            .isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A phone, which takes the place of that of its type. */
    record Phone(PhoneNumber phone) implements AskedContact {

        @Override
        public ContactChange of(Profile profile, SeedName seed) {
            return new ContactChange.OfPhone(phone);
        }
    }
}
