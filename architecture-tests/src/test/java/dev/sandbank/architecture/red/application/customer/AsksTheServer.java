package dev.sandbank.architecture.red.application.customer;

import dev.sandbank.architecture.red.http.page.PublicPage;

/** A use case open to subclasses, with two verbs, that names an adapter. */
public class AsksTheServer {

    public String ask(PublicPage page) {
        return page.title();
    }

    public String askAgain(PublicPage page) {
        return page.title();
    }
}
