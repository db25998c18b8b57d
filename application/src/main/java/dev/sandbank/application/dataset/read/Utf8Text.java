package dev.sandbank.application.dataset.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text of a file, told by its bytes alone. What is no UTF-8 is refused by its name. */
final class Utf8Text {

    private static final int BOM = 3;

    private Utf8Text() {}

    /** @throws NoText telling why, and where */
    static String of(byte[] bytes) throws NoText {
        refuseOtherForms(bytes);
        int start = begins(bytes, 0xEF, 0xBB, 0xBF) ? BOM : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw at(bytes, i, "a byte that is zero (NUL), which no text has");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer to = CharBuffer.allocate(bytes.length - start);
        if (decoder.decode(from, to, true).isError()) {
            throw at(
                    bytes,
                    from.position(),
                    String.format(
                            Locale.ROOT,
                            "the byte 0x%02X, which is no UTF-8; is the file in Latin-1 or another old encoding?"
                                    + " Save it as UTF-8",
                            bytes[from.position()]));
        }
        return to.flip().toString();
    }

    private static void refuseOtherForms(byte[] bytes) throws NoText {
        if (begins(bytes, 'P', 'K', 3, 4)) {
            throw whole("a zip archive; unpack it and send the JSON file in it");
        }
        if (begins(bytes, 0x1F, 0x8B)) {
            throw whole("a gzip file; unpack it and send the JSON file in it");
        }
        boolean marked = begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE);
        boolean unmarked = bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
        if (marked || unmarked) {
            throw whole("UTF-16; save it as UTF-8");
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static NoText whole(String what) {
        return new NoText(new Fault(1, 1, "", "expected JSON in UTF-8, found " + what));
    }

    private static NoText at(byte[] bytes, int offset, String what) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1;
        for (int i = lineStart; i < offset; i++) {
            // Only the first byte of a character counts.
            column += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return new NoText(new Fault(line, column, "", "expected UTF-8, found " + what));
    }

    /** The bytes are no text. */
    static final class NoText extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        NoText(Fault fault) {
            super(fault.text());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
