package dev.sandbank.domain.hub.session;

import java.math.BigInteger;

/** Writes bytes with 32 characters that people can tell apart. */
enum Base32 {
    /** What apps read. */
    RFC_4648("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    /** Without letters that look like digits. */
    FOR_PEOPLE("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

    private static final int BITS = 5;

    private final String characters;

    Base32(String characters) {
        this.characters = characters;
    }

    /** Takes a multiple of five bytes, so that nothing has to be filled up. */
    String write(byte[] bytes) {
        if (bytes.length % BITS != 0) {
            throw new IllegalArgumentException("only a multiple of five bytes is written");
        }
        int length = bytes.length * Byte.SIZE / BITS;
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder(length);
        for (int i = length - 1; i >= 0; i--) {
            text.append(characters.charAt(number.shiftRight(i * BITS).intValue() & 0x1f));
        }
        return text.toString();
    }

    boolean has(int character) {
        return characters.indexOf(character) >= 0;
    }

    static String grouped(String text, int size, String between) {
        return text.replaceAll("(.{" + size + "})(?!$)", "$1" + between);
    }
}
