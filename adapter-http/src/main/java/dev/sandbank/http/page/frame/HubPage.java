package dev.sandbank.http.page.frame;

/** A page of the hub. */
public interface HubPage {

    /** The page as HTML. */
    String html();
}
