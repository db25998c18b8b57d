package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.Facts;
import java.util.function.Function;

/** A change of the way in which the bank reaches a customer, which waits for a one-time code. */
public sealed interface ContactChange {

    /** The kinds of contacts, which have a flow each. */
    enum Kind {
        EMAIL(OfEmail::of),
        PHONE(OfPhone::of);

        private final Function<Facts, ContactChange> reader;

        Kind(Function<Facts, ContactChange> reader) {
            this.reader = reader;
        }

        /** Reads a change that waited. */
        public ContactChange read(Facts facts) {
            return reader.apply(facts);
        }
    }

    Kind kind();

    /** The profile once the change is done. */
    Profile in(Profile profile);

    /** What the one-time code approves, for the kind to read again. */
    Facts facts();

    /** An e-mail address that is changed or new. */
    record OfEmail(EmailAddress email) implements ContactChange {

        static OfEmail of(Facts facts) {
            return new OfEmail(EmailAddress.of(facts));
        }

        @Override
        public Kind kind() {
            return Kind.EMAIL;
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

        static OfPhone of(Facts facts) {
            return new OfPhone(PhoneNumber.of(facts));
        }

        @Override
        public Kind kind() {
            return Kind.PHONE;
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
