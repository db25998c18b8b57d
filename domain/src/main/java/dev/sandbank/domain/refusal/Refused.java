package dev.sandbank.domain.refusal;

import java.util.Map;

/**
 * A refusal we expected, thrown by the domain or a use case and answered by an adapter's table. It carries no stack
 * trace: it reports a request's fault, not the program's.
 */
public final class Refused extends RuntimeException {

    private final Refusal reason;
    private final transient Map<String, String> details;

    /**
     * @param details facts for the answer's text, such as {@code "expiredAt"}; never a secret
     */
    public Refused(Refusal reason, Map<String, String> details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = Map.copyOf(details);
    }

    public Refused(Refusal reason) {
        this(reason, Map.of());
    }

    public Refused(Refusal reason, String key, Object value) {
        this(reason, Map.of(key, value.toString()));
    }

    public Refusal reason() {
        return reason;
    }

    public Map<String, String> details() {
        return details;
    }

    /** One of the details, or an empty text. */
    public String detail(String key) {
        return details.getOrDefault(key, "");
    }
}
