package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;

/** How much of a statement must be paid at least. */
public sealed interface MinimumPayment {

    /** The amount for a statement on which that much is owed. */
    Money of(Money statementBalance);

    /**
     * The rule of the bank: a twentieth of the statement, but no less than a floor; what should have been paid before
     * comes on top. Never more than is owed.
     *
     * @param pastDue what should have been paid by the last due date and was not
     */
    record Rule(Money floor, Money pastDue) implements MinimumPayment {

        private static final int PARTS = 20;

        @Override
        public Money of(Money statementBalance) {
            Money none = Money.zero(floor.currency());
            if (statementBalance.compareTo(none) <= 0) {
                return none;
            }
            Money part = new Money((statementBalance.minorUnits() + PARTS - 1) / PARTS, floor.currency());
            Money due = (part.compareTo(floor) < 0 ? floor : part).plus(pastDue);
            return due.compareTo(statementBalance) < 0 ? due : statementBalance;
        }
    }

    /** An amount that was recorded, whatever is owed. */
    record Recorded(Money amount) implements MinimumPayment {

        @Override
        public Money of(Money statementBalance) {
            return amount;
        }
    }
}
