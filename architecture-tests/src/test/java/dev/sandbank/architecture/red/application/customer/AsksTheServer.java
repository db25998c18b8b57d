package dev.sandbank.architecture.red.application.customer;

import dev.sandbank.architecture.red.http.page.PublicPage;

/** A use case that is not final, has two public methods and uses an adapter. */
public class AsksTheServer {

    public String ask(PublicPage page) {
        return page.title();
    }

    public String askAgain(PublicPage page) {
        return page.title();
    }
}
