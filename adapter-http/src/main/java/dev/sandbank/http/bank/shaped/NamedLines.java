package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.contract.OperationSchemas;
import java.util.Map;

/**
 * Looks for the transaction that a path names, if its parameter says by {@code x-must-exist} that it must be there. The
 * printed example is let pass: it stands for the newest transaction, as a printed account id stands for an account.
 */
final class NamedLines {

    private NamedLines() {}

    /**
     * Does nothing if the path names no transaction, or one that is there.
     *
     * @throws Refused RESOURCE_UNKNOWN if the account has no such transaction
     */
    static void check(OperationSchemas schemas, Map<String, String> path, Caller caller) {
        for (JsonNode parameter : schemas.pathParameters()) {
            String reference = path.getOrDefault(parameter.path("name").asText(), "");
            if (parameter.at("/schema/x-must-exist").asBoolean()
                    && !reference.equals(parameter.path("example").asText())
                    && !isLine(reference, caller)) {
                throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
            }
        }
    }

    /** The account that the path names is the caller's first one. */
    private static boolean isLine(String reference, Caller caller) {
        return caller.histories().apply(caller.accounts().get(0).id()).stream()
                .anyMatch(line -> line instanceof Transaction transaction
                        && transaction.movement().reference().equals(reference));
    }
}
