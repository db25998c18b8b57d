package dev.sandbank.credential;

import dev.sandbank.application.hub.session.factor.TimeCodes;
import dev.sandbank.domain.hub.session.CodeSecret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by HMAC-SHA-1, as all apps make them (RFC 6238; RFC 4226 section 5.3). */
final class HmacTimeCodes implements TimeCodes {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int LOW_BITS = 0xf;
    private static final int WITHOUT_SIGN = 0x7fff_ffff;
    private static final int CODES = 1_000_000;

    @Override
    public int code(CodeSecret secret, long step) {
        byte[] hmac = hmac(
                secret.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hmac[hmac.length - 1] & LOW_BITS;
        return (ByteBuffer.wrap(hmac).getInt(offset) & WITHOUT_SIGN) % CODES;
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
