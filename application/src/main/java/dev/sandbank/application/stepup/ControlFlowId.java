package dev.sandbank.application.stepup;

import dev.sandbank.application.support.Base62;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.secret.SecretHash;
import java.math.BigInteger;
import java.util.HexFormat;

/** The id of a control flow. It cannot be guessed and has one of the forms that the public sandbox uses. */
public record ControlFlowId(String value) {

    private static final int DECIMAL_DIGITS = 32;
    private static final int HEX_BYTES = 44;
    private static final int ALPHANUMERIC_DIGITS = 40;
    private static final int ALPHANUMERIC_BYTES = 30;

    /** The forms of ids; the operation decides which one is used. */
    public enum Form {
        /** 32 decimal digits, as in card authorization; 106 random bits. */
        DECIMAL,
        /** 40 letters and digits, as in loans. */
        ALPHANUMERIC,
        /** 88 hex digits, as nearly everywhere else. */
        HEX
    }

    /** A new id. */
    public static ControlFlowId fresh(Form form, Secrets secrets) {
        return switch (form) {
            case DECIMAL -> decimal(secrets);
            case ALPHANUMERIC ->
                new ControlFlowId(
                        Base62.write(new BigInteger(1, secrets.random(ALPHANUMERIC_BYTES)), ALPHANUMERIC_DIGITS));
            case HEX -> new ControlFlowId(HexFormat.of().formatHex(secrets.random(HEX_BYTES)));
        };
    }

    private static ControlFlowId decimal(Secrets secrets) {
        BigInteger number = new BigInteger(1, secrets.random(DECIMAL_DIGITS / 2));
        String digits = number.mod(BigInteger.TEN.pow(DECIMAL_DIGITS)).toString();
        return new ControlFlowId("0".repeat(DECIMAL_DIGITS - digits.length()) + digits);
    }

    /** The key under which the flow is stored. */
    public String key() {
        return HexFormat.of().formatHex(SecretHash.of(value).bytes());
    }

    @Override
    public String toString() {
        return "ControlFlowId";
    }
}
