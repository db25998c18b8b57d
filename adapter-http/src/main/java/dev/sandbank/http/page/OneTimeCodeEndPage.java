package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;

/**
 * The end of what waited for a one-time code, with the way back to the application.
 *
 * @param accepted whether the code was right; else the customer cancelled
 */
public record OneTimeCodeEndPage(Market market, Asker asker, boolean accepted) {

    public String title() {
        return accepted ? "Code accepted" : "Nothing was done";
    }
}
