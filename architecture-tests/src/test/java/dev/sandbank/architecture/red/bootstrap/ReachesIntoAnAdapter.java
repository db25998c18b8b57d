package dev.sandbank.architecture.red.bootstrap;

import dev.sandbank.architecture.red.http.page.PublicPage;

/** Wires a class that is the adapter's own affair. */
final class ReachesIntoAnAdapter {

    PublicPage page() {
        return new PublicPage("inside");
    }
}
