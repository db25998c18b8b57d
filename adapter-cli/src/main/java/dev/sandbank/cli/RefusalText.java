package dev.sandbank.cli;

import dev.sandbank.domain.refusal.Refused;
import java.util.Locale;

/** Refusals as sentences for the person at the terminal. */
final class RefusalText {

    private RefusalText() {}

    /** A sentence for every refusal a command can meet; the bare reason for those of the wire, which none can. */
    static String of(Refused refused) {
        return switch (refused.reason()) {
            case CLIENT_UNKNOWN -> "there is no application " + refused.detail("clientId");
            case CLIENT_EXISTS -> "there is an application " + refused.detail("clientId") + " already";
            case CLIENT_DETAILS_INVALID -> refused.detail("sentence");
            case CLIENT_IS_PUBLIC ->
                "application " + refused.detail("clientId") + " is public: it has no secret to rotate";
            case ACCESS_TOKEN_UNKNOWN -> "there is no token " + refused.detail("tokenId");
            case SPACE_UNKNOWN ->
                "there is no space " + refused.detail("space") + "; create it: sandbank space create "
                        + refused.detail("space");
            case SPACE_EXISTS -> "there is a space " + refused.detail("space") + " already";
            case SPACE_IN_USE ->
                "space " + refused.detail("space") + " still has applications (" + refused.detail("applications")
                        + "); find them by sandbank app list, then delete them (sandbank app delete ID) or move them"
                        + " (sandbank app update ID --space default)";
            case SPACE_PERMANENT -> "the space default cannot be deleted; empty it: sandbank space reset default";
            case SPACE_DETAILS_INVALID -> refused.detail("sentence");
            default -> refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
