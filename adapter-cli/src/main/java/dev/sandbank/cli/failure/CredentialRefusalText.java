package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.CredentialRefusal;

/** Refusals of passwords and second factors as sentences for the person at the terminal. */
final class CredentialRefusalText {

    private CredentialRefusalText() {}

    static String of(CredentialRefusal reason) {
        return switch (reason) {
            case PASSWORD_TOO_SHORT -> "the password has fewer than 12 characters";
            case PASSWORD_TOO_LONG -> "the password has more than 256 characters";
            case PASSWORD_MALFORMED -> "the password has half of a character in it";
            case PASSWORD_OF_OWN_DATA -> "the password is little more than the user ID, name, address or company";
            case PASSWORD_COMMON -> "the password is one of those that are tried first";
            case PASSWORD_PATTERNED -> "the password is a row of keys, a sequence, a repetition or a date";
            case PASSWORD_GUESSABLE -> "the password would soon be guessed; add words that do not belong together";
            case FACTOR_SETUP_OVER -> "the ten minutes of this setup are over";
            case FACTOR_OFF -> "no second factor is switched on";
            case FACTOR_REQUIRED -> "administrators must have a second factor here";
            case FACTOR_CODE_MALFORMED -> "a code has six digits from 0 to 9";
            case FACTOR_CODE_WRONG -> "the code is not the one of this minute";
            case FACTOR_CODE_USED -> "the code was used already";
            case FACTOR_DELAYED -> "there were too many wrong codes; wait";
            case RECOVERY_CODE_MALFORMED -> "a recovery code has 24 letters and digits";
            case RECOVERY_CODE_WRONG -> "this is no recovery code of the account, or it was used";
            case CREDENTIALS_BUSY -> "many passwords are being checked; try again";
        };
    }
}
