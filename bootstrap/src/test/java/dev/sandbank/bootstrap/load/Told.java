package dev.sandbank.bootstrap.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The complete answers that one client received, and the requests that had no answer when the server was killed. */
public final class Told {

    final List<String> twoLeggedTokens = new ArrayList<>();
    final List<String> unspentCodes = new ArrayList<>();
    final List<String> spentCodes = new ArrayList<>();
    final List<Redemption> redemptions = new ArrayList<>();

    @Nullable
    String customerToken;

    @Nullable
    String refreshToken;

    @Nullable
    String codeInFlight;

    @Nullable
    String refreshInFlight;

    @Nullable
    String redemptionInFlight;

    public int answers() {
        return twoLeggedTokens.size() + unspentCodes.size() + spentCodes.size() + redemptions.size();
    }

    /** A booked redemption. */
    record Redemption(String reference, String orderId) {}
}
