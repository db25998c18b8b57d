package dev.sandbank.http.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of error bodies. */
final class ErrorJson {

    private ErrorJson() {}

    /** RFC 6749 section 5.2; the description only where the strict profile asks for it. */
    record OAuth(
            String error,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String error_description) {}

    /** The bank APIs' own form. */
    record Bank(
            String type,
            String code,
            String details,
            @Nullable MoreInfo moreInfo) {}

    record MoreInfo(List<FieldLevelError> fieldLevelErrors) {}

    record FieldLevelError(String fieldName, String reasonCode, String errorMessage) {}

    /** RFC 9457, for strict applications. */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<FieldLevelError> errors) {}

    /** The gateway's own form, for 429 alone. */
    record Gateway(String httpCode, String httpMessage, String moreInformation) {

        static final Gateway RATE_EXCEEDED = new Gateway("429", "Too Many Requests", "Rate Limit exceeded");
    }
}
