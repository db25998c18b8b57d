package dev.sandbank.http.web.page;

/** Ends the handling of a page by sending the browser elsewhere, as with a refusal that an application must be told. */
public final class SentElsewhere extends RuntimeException {

    private final String location;

    public SentElsewhere(String location) {
        super("sent elsewhere", null, false, false);
        this.location = location;
    }

    String location() {
        return location;
    }
}
