package dev.sandbank.http.contract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it is served.
 *
 * @param type the media type
 * @param hash the hash of the content
 * @param content not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // the record is never compared
public record ServedDocument(String type, String hash, byte[] content) {

    private static final int HASH_DIGITS = 16;

    static ServedDocument of(String type, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ServedDocument(type, HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS), content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
