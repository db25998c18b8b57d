package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.Tenor;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * References of loans that were booked here. Such a loan is stored nowhere yet, so its reference says its amount and
 * length, and a seal under the installation's key says that it was booked: nobody can make one up.
 */
final class LoanReferences {

    private static final int AMOUNT_BITS = 46;
    private static final int TENOR_BITS = 7;
    private static final int SERIAL_BITS = 26;
    private static final int SEAL_BITS = 40;

    private final Secrets secrets;

    LoanReferences(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * The reference of a booking.
     *
     * @param approval what tells this booking from every other, its first seven hex digits above all
     */
    LoanReference of(Viewer borrower, LoanBooking booking, String approval) {
        BigInteger said = BigInteger.valueOf(booking.amount().minorUnits())
                .shiftLeft(TENOR_BITS)
                .or(BigInteger.valueOf(booking.tenor().months()))
                .shiftLeft(SERIAL_BITS)
                .or(low(Digits.hexadecimal(approval.substring(0, 7)), SERIAL_BITS));
        BigInteger sealed = seal(borrower, booking.carrier(), said)
                .shiftLeft(AMOUNT_BITS + TENOR_BITS + SERIAL_BITS)
                .or(said);
        return new LoanReference(Base62.write(sealed, LoanReference.LENGTH));
    }

    /** The schedule of a loan that was booked on a card or account; empty if the reference is of none. */
    Optional<RepaymentSchedule> schedule(Viewer borrower, LoanCarrier carrier, LoanReference reference) {
        BigInteger sealed = Base62.read(reference.value());
        BigInteger said = low(sealed, AMOUNT_BITS + TENOR_BITS + SERIAL_BITS);
        BigInteger seal = sealed.shiftRight(AMOUNT_BITS + TENOR_BITS + SERIAL_BITS);
        if (!seal.equals(seal(borrower, carrier.id(), said))) {
            return Optional.empty();
        }
        BigInteger terms = said.shiftRight(SERIAL_BITS);
        Money amount = new Money(terms.shiftRight(TENOR_BITS).longValueExact(), carrier.currency());
        return Optional.of(
                RepaymentSchedule.even(amount, new Tenor(low(terms, TENOR_BITS).intValueExact())));
    }

    private BigInteger seal(Viewer borrower, String carrier, BigInteger said) {
        String loan = String.join(
                "\n",
                borrower.space().value(),
                borrower.customer().market().code(),
                borrower.customer().userId(),
                carrier,
                said.toString());
        long first = ByteBuffer.wrap(secrets.derive("loan reference", loan)).getLong();
        return BigInteger.valueOf(first >>> (Long.SIZE - SEAL_BITS));
    }

    private static BigInteger low(BigInteger number, int bits) {
        return number.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }
}
