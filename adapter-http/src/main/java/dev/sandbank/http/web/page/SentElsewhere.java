package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Refused;

/** Ends the handling of a page by sending the browser elsewhere, because an application must be told of a refusal. */
public final class SentElsewhere extends RuntimeException {

    private final String location;
    private final Refused refused;

    /** The browser goes to the location, which tells the application of the refusal. */
    public SentElsewhere(String location, Refused refused) {
        super("sent elsewhere", null, false, false);
        this.location = location;
        this.refused = refused;
    }

    String location() {
        return location;
    }

    Refused refused() {
        return refused;
    }
}
