package dev.sandbank.application.bank.money;

import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/** Says in which currency the amount of a payment is. */
public sealed interface AmountSide {

    /** In that of the source account. */
    AmountSide SOURCE = new Source();

    /** In that of the receiver's account. */
    AmountSide DESTINATION = new Destination();

    /**
     * The currency.
     *
     * @throws Refused INPUT_INVALID if it is neither that of the source nor that of the receiver
     */
    Currency among(Currency source, Currency destination);

    /** In that of the source account. */
    record Source() implements AmountSide {
        @Override
        public Currency among(Currency source, Currency destination) {
            return source;
        }
    }

    /** In that of the receiver's account. */
    record Destination() implements AmountSide {
        @Override
        public Currency among(Currency source, Currency destination) {
            return destination;
        }
    }

    /**
     * In a currency that is named.
     *
     * @param field the name it was sent under
     */
    record Named(String field, String code) implements AmountSide {
        @Override
        public Currency among(Currency source, Currency destination) {
            if (code.equalsIgnoreCase(source.name())) {
                return source;
            }
            if (code.equalsIgnoreCase(destination.name())) {
                return destination;
            }
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.INVALID_REFERENCE));
        }
    }
}
