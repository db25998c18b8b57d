package dev.sandbank.architecture.red.cli;

import dev.sandbank.architecture.red.http.page.PublicPage;
import org.eclipse.jetty.server.Server;

/** The command line uses the server's classes and its library. */
final class AsksTheServerToo {

    String ask(PublicPage page, Server server) {
        return page.title() + server.getState();
    }
}
