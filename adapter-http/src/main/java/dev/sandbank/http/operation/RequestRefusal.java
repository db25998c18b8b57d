package dev.sandbank.http.operation;

import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import java.util.List;

/** Why a request is not taken as it was sent: its method, its body, its parameters, its form. */
public enum RequestRefusal implements HttpReason {
    REQUEST_MALFORMED,
    REQUEST_TOO_LARGE,
    QUERY_MALFORMED,
    PARAMETERS_TOO_MANY,
    JSON_TOO_COMPLEX,
    MEDIA_TYPE_UNSUPPORTED,
    CONTENT_ENCODING_UNSUPPORTED,
    ANSWER_NOT_ACCEPTED,
    REDIRECT_TOO_LONG,
    METHOD_UNSUPPORTED,
    GRANT_TYPE_MISSING,
    GRANT_TYPE_NOT_CLIENT_CREDENTIALS,
    CUSTOMER_SESSION_MISSING,
    FORM_FORGED;

    @Override
    public <A> A inHttp(HttpReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * A parameter comes more than once.
     *
     * @param name as the caller wrote it
     */
    public record ParameterRepeated(String name) implements Refusal {
        @Override
        public Reason reason() {
            return REQUEST_MALFORMED;
        }
    }

    /** A parameter must be sent. */
    public record ParameterMissing(String name) implements Refusal {
        @Override
        public Reason reason() {
            return REQUEST_MALFORMED;
        }
    }

    /**
     * The query of an authorization request is too long to be carried along while its customer logs in.
     *
     * @param maxLength what is allowed, in characters
     */
    public record AuthorizationRequestTooLong(int maxLength) implements Refusal {
        @Override
        public Reason reason() {
            return REDIRECT_TOO_LONG;
        }
    }

    /** The body is a form of more than 64 KiB. */
    public record FormTooLarge() implements Refusal {
        @Override
        public Reason reason() {
            return REQUEST_TOO_LARGE;
        }
    }

    /**
     * The body is of another media type.
     *
     * @param wanted the one that is read
     */
    public record MediaTypeUnsupported(String wanted) implements Refusal {
        @Override
        public Reason reason() {
            return MEDIA_TYPE_UNSUPPORTED;
        }
    }

    /**
     * Something is served at the path, but not by this method.
     *
     * @param allowed the methods that are
     */
    public record MethodUnsupported(List<String> allowed) implements Refusal {
        public MethodUnsupported {
            allowed = List.copyOf(allowed);
        }

        /** As the {@code Allow} header names them (RFC 9110 section 10.2.1). */
        public String allow() {
            return String.join(", ", allowed);
        }

        @Override
        public Reason reason() {
            return METHOD_UNSUPPORTED;
        }
    }
}
