package dev.sandbank.application.mail;

import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.mail.MailId;
import java.math.BigInteger;

/**
 * The one-time codes in messages: six digits, made from the random id of the message with the key of the installation, so
 * that neither the database nor a stored message holds a code.
 */
public record MailCodes(Secrets secrets) {

    private static final String PURPOSE = "one-time code";
    private static final int DIGITS = 6;

    /** The digits of the code in a message. */
    public String of(MailId id) {
        BigInteger number = new BigInteger(1, secrets.derive(PURPOSE, id.value()));
        String digits = number.mod(BigInteger.TEN.pow(DIGITS)).toString();
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
