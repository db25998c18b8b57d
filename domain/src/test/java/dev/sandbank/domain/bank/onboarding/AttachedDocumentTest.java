package dev.sandbank.domain.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are what they say they are, and not too large (M69). */
class AttachedDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "PDF, 255044462d312e34",
        "JPG, ffd8ffe000",
        "JPEG, ffd8ffe100",
        "PNG, 89504e470d0a1a0a00",
        "TIFF, 49492a0008",
        "TIFF, 4d4d002a00"
    })
    void formatIsKnownByTheFirstBytes(String format, String hex) {
        byte[] file = HexFormat.of().parseHex(hex);
        assertThat(read(format, file).size()).isEqualTo(file.length);
        for (DocumentFormat other : DocumentFormat.values()) {
            boolean same = other.name().equals(format) || (other.name().startsWith("JP") && format.startsWith("JP"));
            if (!same) {
                assertRefused(other.name(), encoded(file), "documentFormat", FieldFault.Kind.INVALID_FORMAT);
            }
        }
    }

    @Test
    void sizeIsThatOfTheFileAndNotOfItsText() {
        byte[] largest = pdf(AttachedDocument.MAX_BYTES);
        assertThat(read("PDF", largest).sizeText()).isEqualTo("512kb");
        assertThat(read("PDF", pdf(1_025)).sizeText()).isEqualTo("2kb");
        assertRefused("PDF", encoded(pdf(AttachedDocument.MAX_BYTES + 1)), "binaryData", FieldFault.Kind.OUT_OF_RANGE);
        assertRefused("PDF", "", "binaryData", FieldFault.Kind.OUT_OF_RANGE);
    }

    @Test
    void brokenBase64IsNoDocument() {
        assertRefused("PDF", "JVBERi0x!", "binaryData", FieldFault.Kind.INVALID_FORMAT);
        assertRefused("EXE", encoded(pdf(9)), "documentFormat", FieldFault.Kind.INVALID_REFERENCE);
    }

    @Test
    void sameFileHasTheSameDigest() {
        assertThat(read("PDF", pdf(9)).digest()).isEqualTo(read("PDF", pdf(9)).digest());
        assertThat(read("PDF", pdf(9)).digest())
                .isNotEqualTo(read("PDF", pdf(10)).digest());
    }

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-".getBytes(StandardCharsets.US_ASCII), size);
    }

    private static AttachedDocument read(String format, byte[] file) {
        return AttachedDocument.read("PAYSLIP", "INCOME_PROOF", "", format, encoded(file));
    }

    private static String encoded(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private static void assertRefused(String format, String base64, String field, FieldFault.Kind kind) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> AttachedDocument.read("PAYSLIP", "INCOME_PROOF", "", format, base64));
        assertThat(refused.refusal()).isEqualTo(InputInvalid.of("documentDetails/" + field, kind));
    }
}
