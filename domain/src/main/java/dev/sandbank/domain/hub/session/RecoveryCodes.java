package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import java.util.ArrayList;
import java.util.List;

/**
 * The recovery codes of an account that were not used yet.
 *
 * @param unused their hashes
 */
public record RecoveryCodes(List<SecretHash> unused) {

    /** How many are made at a time. */
    public static final int COUNT = 10;

    /** None. */
    public static final RecoveryCodes NONE = new RecoveryCodes(List.of());

    public RecoveryCodes {
        unused = List.copyOf(unused);
        if (unused.size() > COUNT) {
            throw new IllegalArgumentException("an account has at most " + COUNT + " recovery codes");
        }
    }

    /** New codes; they end all earlier ones. */
    public static RecoveryCodes of(List<RecoveryCode> codes) {
        return new RecoveryCodes(
                codes.stream().map(code -> SecretHash.of(code.text())).toList());
    }

    /** How many are left. */
    public int left() {
        return unused.size();
    }

    /**
     * The codes without the one that was typed.
     *
     * @throws Refused with RECOVERY_CODE_WRONG if it is none of them, perhaps because it was used
     */
    public RecoveryCodes use(RecoveryCode typed) {
        List<SecretHash> left = new ArrayList<>(unused);
        if (!left.removeIf(hash -> hash.matches(typed.text()))) {
            throw new Refused(CredentialRefusal.RECOVERY_CODE_WRONG);
        }
        return new RecoveryCodes(left);
    }
}
