package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;

/** The least amount of a statement that must be paid. */
public sealed interface MinimumPayment {

    /** The least amount for a statement that owes this much. */
    Money of(Money statementBalance);

    /** The same after more was paid since the statement. */
    default MinimumPayment afterPaying(Money more) {
        return more.minorUnits() == 0 ? this : new Rest(this, more);
    }

    /**
     * What is left of another one.
     *
     * @param paid what was paid since the statement and is not counted there
     */
    record Rest(MinimumPayment before, Money paid) implements MinimumPayment {

        @Override
        public Money of(Money statementBalance) {
            Money left = before.of(statementBalance).minus(paid);
            return left.isNegative() ? Money.zero(left.currency()) : left;
        }
    }

    /**
     * The rule of the bank: a twentieth of the statement and at least a floor, plus the amount that is past due, but
     * never more than is owed. What was paid since the statement is no longer due.
     *
     * @param pastDue what should have been paid by the last due date and was not
     * @param paid what was paid since the statement; never negative
     */
    record Rule(Money floor, Money pastDue, Money paid) implements MinimumPayment {

        private static final int PARTS = 20;

        @Override
        public Money of(Money statementBalance) {
            Money none = Money.zero(floor.currency());
            if (statementBalance.compareTo(none) <= 0) {
                return none;
            }
            Money part = new Money((statementBalance.minorUnits() + PARTS - 1) / PARTS, floor.currency());
            Money due = (part.compareTo(floor) < 0 ? floor : part).plus(pastDue);
            Money left = (due.compareTo(statementBalance) < 0 ? due : statementBalance).minus(paid);
            return left.isNegative() ? none : left;
        }
    }

    /** A recorded amount, which does not depend on the amount owed. */
    record Recorded(Money amount) implements MinimumPayment {

        @Override
        public Money of(Money statementBalance) {
            return amount;
        }
    }
}
