package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.UsageHour;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums hours up as they are told: in all, by piece and by operation. */
final class UsageSums {

    private final List<Span.Piece> pieces;
    private final Map<Span.Piece, UsageSum> byPiece = new HashMap<>();
    private final Map<String, UsageSum> byOperation = new HashMap<>();

    private final boolean withTried;

    /**
     * @param withTried whether the times of tried calls count
     */
    UsageSums(List<Span.Piece> pieces, boolean withTried) {
        this.withTried = withTried;
        this.pieces = List.copyOf(pieces);
    }

    void add(UsageHour hour) {
        UsageSum sum = UsageSum.of(hour, withTried);
        byOperation.merge(hour.key().operation(), sum, UsageSum::plus);
        for (Span.Piece piece : pieces) {
            if (hour.key().hour() >= piece.from() && hour.key().hour() < piece.to()) {
                byPiece.merge(piece, sum, UsageSum::plus);
            }
        }
    }

    boolean isEmpty() {
        return byOperation.isEmpty();
    }

    List<Span.Piece> pieces() {
        return pieces;
    }

    UsageSum inAll() {
        return byOperation.values().stream().reduce(UsageSum.NONE, UsageSum::plus);
    }

    UsageSum of(Span.Piece piece) {
        return byPiece.getOrDefault(piece, UsageSum.NONE);
    }

    Map<String, UsageSum> byOperation() {
        return Collections.unmodifiableMap(byOperation);
    }
}
