package dev.sandbank.http.idempotency;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key by which a caller knows a call again, from the header of that name (IETF draft "The Idempotency-Key HTTP Header
 * Field"): 1 to 255 visible ASCII characters, bare or in quotation marks.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("\"([!#-~]{1,255})\"|([!#-~][!-~]{0,254})");

    private IdempotencyKey() {}

    /**
     * The key of the call, without quotation marks; empty if it has none.
     *
     * @throws Refused INPUT_INVALID if the header comes more than once or has another form
     */
    static Optional<String> of(Call call) {
        List<String> sent = call.headers(HEADER);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(sent.get(0));
        if (sent.size() > 1 || !form.matches()) {
            throw new Refused(InputInvalid.of(FieldPlace.inHeader(HEADER), FieldFault.Kind.INVALID_FORMAT));
        }
        return Optional.ofNullable(form.group(1) == null ? form.group(2) : form.group(1));
    }
}
