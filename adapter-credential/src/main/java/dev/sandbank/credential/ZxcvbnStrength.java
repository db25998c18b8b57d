package dev.sandbank.credential;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import dev.sandbank.application.hub.developer.PasswordStrength;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.CredentialRefusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Estimates by zxcvbn how many guesses a password needs. The time of an estimate grows much faster than the length, so it
 * sees only the beginning of a long password; the rest can make it only stronger.
 */
final class ZxcvbnStrength implements PasswordStrength {

    /** How much of a password the estimate sees, in characters. */
    static final int SEEN = 64;

    /** From this score on an attack on the stored hash needs more than 10^8 guesses. */
    private static final int STRONG = 3;

    private final Workers workers;
    private volatile @Nullable Zxcvbn estimator;

    ZxcvbnStrength(Workers workers) {
        this.workers = workers;
    }

    @Override
    public Optional<CredentialRefusal> objectionTo(Password password, Set<String> contextWords) {
        String seen = beginning(password.text());
        List<String> words = List.copyOf(contextWords);
        return workers.run(() -> objection(estimator().measure(seen, words)));
    }

    /** The part of a password that is estimated; a character is never cut in halves. */
    static String beginning(String password) {
        int characters = password.codePointCount(0, password.length());
        return password.substring(0, password.offsetByCodePoints(0, Math.min(SEEN, characters)));
    }

    private static Optional<CredentialRefusal> objection(Strength strength) {
        return strength.getScore() >= STRONG
                ? Optional.empty()
                : Optional.of(strength.getSequence().stream()
                        .max(Comparator.comparingInt(Match::tokenLength))
                        .map(ZxcvbnStrength::reason)
                        .orElse(CredentialRefusal.PASSWORD_GUESSABLE));
    }

    private static CredentialRefusal reason(Match longest) {
        if (longest.pattern == Pattern.Spatial
                || longest.pattern == Pattern.Repeat
                || longest.pattern == Pattern.Sequence
                || longest.pattern == Pattern.Date) {
            return CredentialRefusal.PASSWORD_PATTERNED;
        }
        return longest.pattern == Pattern.Dictionary && StandardDictionaries.PASSWORDS.equals(longest.dictionaryName)
                ? CredentialRefusal.PASSWORD_COMMON
                : CredentialRefusal.PASSWORD_GUESSABLE;
    }

    /** The lists of words take some megabytes, so they are read when the first password is chosen. */
    private Zxcvbn estimator() {
        Zxcvbn made = estimator;
        if (made == null) {
            made = new Zxcvbn();
            estimator = made;
        }
        return made;
    }
}
