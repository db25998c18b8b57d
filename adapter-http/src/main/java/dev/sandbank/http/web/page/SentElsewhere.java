package dev.sandbank.http.web.page;

import dev.sandbank.domain.refusal.Refused;

/** Ends the handling of a page with a redirect to an application, because the application must get a refusal. */
public final class SentElsewhere extends RuntimeException {

    private final String location;
    private final Refused refused;

    /** Redirects the browser to the location, which tells the application the refusal. */
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
