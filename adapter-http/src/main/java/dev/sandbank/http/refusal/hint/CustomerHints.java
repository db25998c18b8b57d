package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.LoginLocked;
import java.util.List;

/** The hints on the log-in of customers. */
final class CustomerHints {

    private CustomerHints() {}

    static List<Hint> of(CustomerRefusal reason) {
        return switch (reason) {
            case LOGIN_WRONG ->
                only("User ID and password do not match", "use one of those that sandbank customer list shows");
            case LOGIN_LOCKED ->
                List.of(hint("This user ID is locked", "wait until {lockedUntil}")
                        .with("lockedUntil", LoginLocked.class, LoginLocked::until));
            case E2E_SESSION_UNKNOWN ->
                only(
                        "bizToken is missing, not this application's, or older than 30 minutes",
                        "get a key from /security/e2eKey and send the bizToken that comes with it");
            case DEVICE_STATEMENT_INVALID ->
                only(
                        "jweSignature is no compact JWE of a JSON object with a userId",
                        "encrypt it to the key of /v1/security/e2eKey by RSA-OAEP-256");
            case CUSTOMER_EXISTS ->
                only("A customer of the market has this user id", "choose another, or leave --username out");
            case CUSTOMERS_FULL ->
                only("The space has as many added customers as it may have", "add the customer to another space");
            case DATA_SET_UNKNOWN ->
                only("There is no such data set among those that you see", "choose one at /data-sets");
            case DATA_SETS_FULL ->
                only("You have as many data sets as a developer may have", "delete one that nobody uses");
            case DATA_SET_IN_USE ->
                only("Developers have the data set, or spaces use it", "delete it with --force, or leave it");
            case CUSTOMER_DETAILS_INVALID -> only("No customer can be like this", "change the detail that is named");
        };
    }
}
