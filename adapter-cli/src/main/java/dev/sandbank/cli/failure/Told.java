package dev.sandbank.cli.failure;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.cli.installation.ExitCodes;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.AdvisedRefusal;
import dev.sandbank.cli.line.OutputOption;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import java.util.Optional;
import java.util.Set;

/**
 * The words for an expected failure.
 *
 * @param reason a word for scripts
 */
record Told(String reason, String sentence, int exitCode) {

    /** Reasons that come from the typed words alone: such a command is wrong usage, whatever is stored. */
    private static final Set<Reason> WRONG_VALUES = Set.of(
            ClientRefusal.CLIENT_DETAILS_INVALID,
            SpaceRefusal.SPACE_DETAILS_INVALID,
            CustomerRefusal.CUSTOMER_DETAILS_INVALID,
            PaymentRefusal.AMOUNT_INVALID,
            IconRefusal.ICON_EMPTY,
            IconRefusal.ICON_TOO_LARGE,
            IconRefusal.ICON_FORMAT_UNKNOWN,
            IconRefusal.ICON_UNREADABLE,
            IconRefusal.ICON_TOO_WIDE,
            IconRefusal.ICON_COLOURS_UNSUPPORTED,
            IconRefusal.ICON_PART_FORBIDDEN,
            IconRefusal.ICON_TOO_COMPLEX,
            CredentialRefusal.PASSWORD_TOO_SHORT,
            CredentialRefusal.PASSWORD_TOO_LONG,
            CredentialRefusal.PASSWORD_MALFORMED,
            CredentialRefusal.PASSWORD_OF_OWN_DATA,
            CredentialRefusal.PASSWORD_COMMON,
            CredentialRefusal.PASSWORD_PATTERNED,
            CredentialRefusal.PASSWORD_GUESSABLE,
            ContactRefusal.CONTACT_DETAILS_INVALID,
            ProductionRefusal.PRODUCTION_DETAILS_INVALID);

    static Told usage(String sentence) {
        return new Told(nameOf(ExitCodes.USAGE), sentence, ExitCodes.USAGE);
    }

    static Told outputLost() {
        return new Told(nameOf(ExitCodes.UNAVAILABLE), OutputOption.LOST, ExitCodes.UNAVAILABLE);
    }

    /** Finds the words for an exception; empty if it is no expected failure. */
    static Optional<Told> of(Exception thrown) {
        if (thrown instanceof AdvisedRefusal advised) {
            Told told = refused(advised.refused());
            return Optional.of(new Told(told.reason(), told.sentence() + advised.advice(), told.exitCode()));
        }
        if (thrown instanceof Refused refused) {
            return Optional.of(refused(refused));
        }
        if (thrown instanceof Failure failure) {
            return Optional.of(failed(failure.exitCode(), failure));
        }
        return thrown instanceof StoreUnavailable
                ? Optional.of(failed(ExitCodes.UNAVAILABLE, thrown))
                : Optional.empty();
    }

    private static Told failed(int exitCode, Exception failure) {
        return new Told(nameOf(exitCode), String.valueOf(failure.getMessage()), exitCode);
    }

    private static Told refused(Refused refused) {
        return new Told(
                refused.reason().name(),
                RefusalText.of(refused),
                WRONG_VALUES.contains(refused.reason()) ? ExitCodes.USAGE : ExitCodes.REFUSED);
    }

    private static String nameOf(int exitCode) {
        return switch (exitCode) {
            case ExitCodes.REFUSED -> "REFUSED";
            case ExitCodes.USAGE -> "USAGE";
            default -> "UNAVAILABLE";
        };
    }
}
