package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.Facts;

/** A change of the way in which the bank reaches a customer, which waits for a one-time code. */
public sealed interface ContactChange {

    /** The profile once the change is done. */
    Profile in(Profile profile);

    /** What the one-time code approves, for the kind to read again. */
    Facts facts();

    /** An e-mail address that is changed or new. */
    record OfEmail(EmailAddress email) implements ContactChange {

        public static OfEmail of(Facts facts) {
            return new OfEmail(EmailAddress.of(facts));
        }

        @Override
        public Profile in(Profile profile) {
            return profile.withEmail(email);
        }

        @Override
        public Facts facts() {
            return email.facts();
        }
    }

    /** A phone that is changed or new. */
    record OfPhone(PhoneNumber phone) implements ContactChange {

        public static OfPhone of(Facts facts) {
            return new OfPhone(PhoneNumber.of(facts));
        }

        @Override
        public Profile in(Profile profile) {
            return profile.withPhone(phone);
        }

        @Override
        public Facts facts() {
            return phone.facts();
        }
    }
}
