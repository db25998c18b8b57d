package dev.sandbank.domain.bank.payment.bill;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * What a company asks of the payments of its bills.
 *
 * @param digits the length of the numbers by which it knows its customers; the last digit is a check digit
 * @param least the smallest payment it takes
 * @param most the largest payment it takes
 */
public record BillRule(int digits, Money least, Money most) {

    public BillRule {
        if (digits < 2 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no number and no amount would be taken");
        }
    }

    /** The rule for numbers, in words for people. */
    public String aboutNumbers() {
        return "Customer number of " + digits + " digits, the last of which is a check digit (Luhn)";
    }

    /** The rule for amounts, in words for people. */
    public String aboutAmounts() {
        return "Bill of " + least.decimal().toPlainString() + " to "
                + most.decimal().toPlainString() + " " + least.currency();
    }

    /** Whether it is the number of a customer, without any sign between its digits. */
    public boolean takes(String number) {
        return number.matches("[0-9]{" + digits + "}") && LuhnDigit.sum(number) % LuhnDigit.BASE == 0;
    }

    /**
     * Checks the number of a customer; spaces and hyphens in it mean nothing.
     *
     * @throws Refused INPUT_INVALID with the rule
     */
    public void checkNumber(String field, String sent) {
        if (!takes(sent.replaceAll("[ -]", ""))) {
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.INVALID_FORMAT, aboutNumbers() + "."));
        }
    }

    /**
     * Checks the amount of a payment.
     *
     * @throws Refused INPUT_INVALID with the rule
     */
    public void checkAmount(String field, Money amount) {
        if (amount.compareTo(least) < 0 || amount.compareTo(most) > 0) {
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.OUT_OF_RANGE, aboutAmounts() + "."));
        }
    }
}
