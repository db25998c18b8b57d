package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A document that was handed in. The file itself is not kept, because nobody reads it: its digest tells whether the same
 * one comes again.
 *
 * @param digest SHA-256 of the file, in hex
 * @param type what it is, such as a payslip
 * @param proof what it proves
 * @param applicant the supplementary applicant whom it is about; empty for the one who applies
 * @param size of the file in bytes
 */
public record AttachedDocument(String digest, String type, String proof, String applicant, int size) {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 512 << 10;

    /** The most bytes of all files of one application. */
    public static final int MAX_TOTAL_BYTES = 2 << 20;

    /** The most files of one application. */
    public static final int MOST = 20;

    private static final String DATA = "documentDetails/binaryData";

    /**
     * A document, read from base64.
     *
     * @throws Refused INPUT_INVALID naming what is wrong: the base64, the size, or a format that is not the declared one
     */
    public static AttachedDocument read(String type, String proof, String applicant, String format, String base64) {
        byte[] file = bytes(base64);
        DocumentFormat declared = DocumentFormat.named(format)
                .orElseThrow(() -> wrong("documentDetails/documentFormat", FieldFault.Kind.INVALID_REFERENCE));
        if (file.length == 0 || file.length > MAX_BYTES) {
            throw wrong(DATA, FieldFault.Kind.OUT_OF_RANGE);
        }
        if (!declared.fits(file)) {
            throw wrong("documentDetails/documentFormat", FieldFault.Kind.INVALID_FORMAT);
        }
        return new AttachedDocument(digest(file), type, proof, applicant, file.length);
    }

    /** The size in words of the wire: whole kilobytes, rounded up. */
    public String sizeText() {
        return (size + 1023) / 1024 + "kb";
    }

    static Refused tooMuch() {
        return wrong(DATA, FieldFault.Kind.OUT_OF_RANGE);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(DATA, FieldFault.Kind.INVALID_FORMAT);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static Refused wrong(String field, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }
}
