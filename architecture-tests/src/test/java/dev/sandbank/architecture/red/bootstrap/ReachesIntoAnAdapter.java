package dev.sandbank.architecture.red.bootstrap;

import dev.sandbank.architecture.red.http.page.PublicPage;

/** Wires a class that only the adapter itself may use. */
final class ReachesIntoAnAdapter {

    PublicPage page() {
        return new PublicPage("inside");
    }
}
