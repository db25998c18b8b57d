package dev.sandbank.domain.bank.onboarding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The formats of documents, each known by its first bytes. */
public enum DocumentFormat {
    PDF("255044462d"),
    JPG("ffd8ff"),
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a"),
    TIFF("49492a00", "4d4d002a");

    private final List<byte[]> beginnings;

    DocumentFormat(String... hex) {
        this.beginnings = Arrays.stream(hex).map(HexFormat.of()::parseHex).toList();
    }

    public static Optional<DocumentFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.strip()))
                .findFirst();
    }

    /** Whether a file begins as one of this format does. */
    public boolean fits(byte[] file) {
        return beginnings.stream()
                .anyMatch(start ->
                        file.length > start.length && Arrays.equals(file, 0, start.length, start, 0, start.length));
    }
}
