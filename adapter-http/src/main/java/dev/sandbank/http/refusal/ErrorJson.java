package dev.sandbank.http.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
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
            @Nullable MoreInfo moreInfo) {

        static Bank of(BankError error) {
            return new Bank(error.type(), error.code(), error.details(), null);
        }
    }

    /** What else is known, which depends on the error. */
    sealed interface MoreInfo {}

    record Fields(List<FieldLevelError> fieldLevelErrors) implements MoreInfo {}

    /**
     * What waits for a one-time code. Card authorization names the ways to deliver it inside {@code mfaResponse}, the
     * other operations beside it.
     */
    record StepUp(
            String mfaType,
            String controlFlowId,
            String status,
            Object mfaResponse,
            @Nullable List<String> otpDeliveryOption)
            implements MoreInfo {

        private static final List<String> DELIVERY = List.of("SMS");

        static StepUp of(StepUpRequired required) {
            String phone = required.maskedPhoneNumber();
            return new StepUp(
                    "otp",
                    required.controlFlowId(),
                    "generated",
                    phone == null ? new Delivery(DELIVERY) : new Phone(phone),
                    phone == null ? null : DELIVERY);
        }

        private record Phone(String maskedPhoneNumber) {}

        private record Delivery(List<String> otpDeliveryOption) {}
    }

    record FieldLevelError(String fieldName, String reasonCode, String errorMessage) {}

    /** RFC 9457, for strict applications. */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<FieldLevelError> errors,
            @Nullable StepUp stepUp) {}

    /** The gateway's own form, for 429 alone. */
    record Gateway(String httpCode, String httpMessage, String moreInformation) {

        static final Gateway RATE_EXCEEDED = new Gateway("429", "Too Many Requests", "Rate Limit exceeded");
    }
}
