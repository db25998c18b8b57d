package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal.CredentialsBusy;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorCodeWrong;
import dev.sandbank.domain.refusal.CredentialRefusal.FactorDelayed;
import java.util.List;

/** The hints on passwords and second factors. */
final class CredentialHints {

    private CredentialHints() {}

    static List<Hint> of(CredentialRefusal reason) {
        return switch (reason) {
            case PASSWORD_TOO_SHORT ->
                only("The password has fewer than 12 characters", "make it longer, for example of four words");
            case PASSWORD_TOO_LONG -> only("The password has more than 256 characters", "make it shorter");
            case PASSWORD_MALFORMED -> only("The password has half of a character in it", "type it anew");
            case PASSWORD_OF_OWN_DATA ->
                only(
                        "The password is little more than your user ID, name, address or company",
                        "choose words that have nothing to do with you");
            case PASSWORD_COMMON -> only("The password is one of those that are tried first", "choose another one");
            case PASSWORD_PATTERNED ->
                only(
                        "The password is a row of keys, a sequence, a repetition or a date",
                        "choose words that do not belong together");
            case PASSWORD_GUESSABLE ->
                only("The password would soon be guessed", "add a word or two that do not belong together");
            case CREDENTIALS_BUSY ->
                List.of(hint("Many passwords are being checked", "try again in {seconds} seconds")
                        .with("seconds", CredentialsBusy.class, CredentialsBusy::retryAfterSeconds));
            case FACTOR_SETUP_OVER,
                    FACTOR_OFF,
                    FACTOR_REQUIRED,
                    FACTOR_CODE_MALFORMED,
                    FACTOR_CODE_WRONG,
                    FACTOR_CODE_USED,
                    FACTOR_DELAYED,
                    RECOVERY_CODE_MALFORMED,
                    RECOVERY_CODE_WRONG -> ofFactor(reason);
        };
    }

    private static List<Hint> ofFactor(CredentialRefusal reason) {
        return switch (reason) {
            case FACTOR_SETUP_OVER -> only("The ten minutes of this setup are over", "begin it anew");
            case FACTOR_OFF -> only("No second factor is switched on", "log in without one");
            case FACTOR_REQUIRED ->
                only(
                        "Administrators of this hub must have a second factor",
                        "set up another phone instead of switching it off");
            case FACTOR_CODE_MALFORMED ->
                only("A code has six digits from 0 to 9", "type the one that the phone shows now");
            case FACTOR_CODE_WRONG ->
                List.of(hint(
                                "The code is not the one of {time} (UTC)",
                                "type the newest one, and if it is refused too, set the clock of the phone")
                        .with("time", FactorCodeWrong.class, FactorCodeWrong::serverTime));
            case FACTOR_CODE_USED -> only("This code was used already", "wait for the next one on the phone");
            case FACTOR_DELAYED ->
                List.of(hint("There were too many wrong codes", "wait {seconds} seconds")
                        .with("seconds", FactorDelayed.class, FactorDelayed::retryAfterSeconds));
            case RECOVERY_CODE_MALFORMED ->
                only("A recovery code has 24 letters and digits", "type one of the list, dashes may be left out");
            case RECOVERY_CODE_WRONG ->
                only("This is no recovery code of the account, or it was used", "type another one of the newest list");
            default -> throw new IllegalArgumentException(reason.name());
        };
    }
}
