package dev.sandbank.http.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of error bodies. */
final class ErrorJson {

    private ErrorJson() {}

    /** The form of RFC 6749 section 5.2; only the strict profile has the description. */
    record OAuth(
            String error,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String error_description) {}

    /** The form of the bank's APIs. */
    record Bank(
            String type,
            String code,
            String details,
            @Nullable MoreInfo moreInfo) {

        static Bank of(BankError error) {
            return new Bank(error.type(), error.code(), error.details(), null);
        }
    }

    /** Further facts, which depend on the error. */
    sealed interface MoreInfo {}

    record Fields(List<FieldLevelError> fieldLevelErrors) implements MoreInfo {}

    /**
     * The flow that waits for a one-time code. Card authorization lists the delivery methods inside
     * {@code mfaResponse}, and the other operations list them beside it.
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

    /** The form of RFC 9457, for strict applications. */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<FieldLevelError> errors,
            @Nullable StepUp stepUp) {}

    /** The form of the gateway, only for 429. */
    record Gateway(String httpCode, String httpMessage, String moreInformation) {

        static final Gateway RATE_EXCEEDED = new Gateway("429", "Too Many Requests", "Rate Limit exceeded");
    }
}
