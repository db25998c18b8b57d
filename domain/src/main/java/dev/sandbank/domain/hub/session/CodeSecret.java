package dev.sandbank.domain.hub.session;

import java.util.Arrays;

/** The secret that a phone and this installation share: 160 bits, as long as the hash in use (RFC 4226 section 4). */
public final class CodeSecret {

    /** The length, in bytes. */
    public static final int BYTES = 20;

    private static final int GROUP = 4;

    private final byte[] bytes;

    /** Takes the first {@value #BYTES} of these bytes. */
    public CodeSecret(byte[] bytes) {
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        this.bytes = Arrays.copyOf(bytes, BYTES);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** For apps, which read base32 (RFC 4648 section 6): 32 capital letters and digits. */
    public String base32() {
        return Base32.RFC_4648.write(bytes);
    }

    /** For people who type it: the same in groups of four. */
    public String inGroups() {
        return Base32.grouped(base32(), GROUP, " ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "CodeSecret";
    }
}
