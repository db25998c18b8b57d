package dev.sandbank.application.call;

import dev.sandbank.application.support.Secrets;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes the ids of entries. An id holds its time, random bytes, and a seal that only this installation can make; so nobody
 * can find the next one or tell how many there are, and an id whose entry is gone is still known as one of ours.
 */
public final class CallIds {

    private static final String PURPOSE = "call-entry-id";

    /** The length of an id. */
    static final int LENGTH = 24;

    private static final int PART = 6;

    private final Secrets secrets;
    private final Clock wall;

    public CallIds(Secrets secrets, Clock wall) {
        this.secrets = secrets;
        this.wall = wall;
    }

    /** The id of another entry. */
    String next() {
        ByteBuffer bytes = ByteBuffer.allocate(3 * PART);
        bytes.put(ByteBuffer.allocate(Long.BYTES).putLong(wall.millis()).array(), Long.BYTES - PART, PART);
        bytes.put(secrets.random(PART));
        bytes.put(seal(bytes.array()), 0, PART);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** When an id was made; empty if it was not made here. */
    public Optional<Instant> madeAt(String id) {
        if (id.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            byte[] seal = seal(bytes);
            for (int i = 0; i < PART; i++) {
                if (bytes[2 * PART + i] != seal[i]) {
                    return Optional.empty();
                }
            }
            ByteBuffer time =
                    ByteBuffer.allocate(Long.BYTES).putShort((short) 0).put(bytes, 0, PART);
            return Optional.of(Instant.ofEpochMilli(time.flip().getLong()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] seal(byte[] bytes) {
        byte[] sealed = new byte[2 * PART];
        System.arraycopy(bytes, 0, sealed, 0, sealed.length);
        return secrets.derive(PURPOSE, Base64.getEncoder().encodeToString(sealed));
    }
}
