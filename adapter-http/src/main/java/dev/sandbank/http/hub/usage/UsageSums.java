package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums hours up as they are told: in all, by piece and by operation. */
final class UsageSums {

    private final List<Piece> pieces;
    private final Map<Piece, UsageSum> byPiece = new HashMap<>();
    private final Map<String, UsageSum> byOperation = new HashMap<>();
    private final boolean withTried;

    /**
     * @param withTried whether the times of tried calls count
     */
    UsageSums(List<Piece> pieces, boolean withTried) {
        this.withTried = withTried;
        this.pieces = List.copyOf(pieces);
    }

    void add(UsageHalfHour half) {
        UsageSum sum = UsageSum.of(half, withTried);
        byOperation.merge(half.key().operation(), sum, UsageSum::plus);
        for (Piece piece : pieces) {
            if (half.key().half() >= piece.from() && half.key().half() < piece.to()) {
                byPiece.merge(piece, sum, UsageSum::plus);
            }
        }
    }

    boolean isEmpty() {
        return byOperation.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }

    UsageSum inAll() {
        return byOperation.values().stream().reduce(UsageSum.NONE, UsageSum::plus);
    }

    UsageSum of(Piece piece) {
        return byPiece.getOrDefault(piece, UsageSum.NONE);
    }

    Map<String, UsageSum> byOperation() {
        return Collections.unmodifiableMap(byOperation);
    }
}
