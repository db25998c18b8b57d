package dev.sandbank.http.operation;

import dev.sandbank.application.support.StorableText;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** The reasons why a request is refused for its form: its method, body or parameters. */
public enum RequestRefusal implements HttpReason {
    REQUEST_MALFORMED,
    REQUEST_TOO_LARGE,
    QUERY_MALFORMED,
    CHARACTER_FORBIDDEN,
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
    DEVELOPER_SESSION_MISSING,
    ADMINISTRATORS_ONLY,
    MAIL_UNKNOWN,
    HOST_UNKNOWN,
    DRAFT_DROPPED,
    IDEMPOTENCY_KEY_REUSED,
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
     * A text holds a character that not every store can keep.
     *
     * @param place the parameter, the header or {@code path}; empty if it is the name of a parameter
     * @param character as Unicode names it, such as {@code U+0000}
     */
    public record CharacterForbidden(String place, String character) implements Refusal {

        /**
         * The text itself, if it may come in.
         *
         * @throws Refused CHARACTER_FORBIDDEN
         */
        public static String absentFrom(String text, String place) {
            StorableText.obstacleIn(text).ifPresent(character -> {
                throw new Refused(new CharacterForbidden(place, character));
            });
            return text;
        }

        @Override
        public Reason reason() {
            return CHARACTER_FORBIDDEN;
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

    /** The body is a form with a file of more than 1 MB. */
    public record FileTooLarge() implements Refusal {
        @Override
        public Reason reason() {
            return REQUEST_TOO_LARGE;
        }
    }

    /**
     * The body is a form with a data set that is too large.
     *
     * @param received how many bytes arrived
     */
    public record DataSetTooLarge(long received) implements Refusal {
        @Override
        public Reason reason() {
            return REQUEST_TOO_LARGE;
        }
    }

    /**
     * The body is of another media type.
     *
     * @param wanted the media type that is read
     */
    public record MediaTypeUnsupported(String wanted) implements Refusal {
        @Override
        public Reason reason() {
            return MEDIA_TYPE_UNSUPPORTED;
        }
    }

    /**
     * The path exists, but not with this method.
     *
     * @param allowed the methods that are supported
     */
    public record MethodUnsupported(List<String> allowed) implements Refusal {
        public MethodUnsupported {
            allowed = List.copyOf(allowed);
        }

        /** The supported methods in the form of the {@code Allow} header (RFC 9110 section 10.2.1). */
        public String allow() {
            return String.join(", ", allowed);
        }

        @Override
        public Reason reason() {
            return METHOD_UNSUPPORTED;
        }
    }
}
