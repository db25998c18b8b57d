package dev.sandbank.http.page;

/**
 * A way on from a page.
 *
 * @param address a path of the bank, or where a registered application is
 */
public record PageLink(String label, String address) {

    static final PageLink START = new PageLink("Sandbank’s start page", "/");
    static final PageLink PERMISSIONS = new PageLink("Your permissions", "/customer/grants");
}
