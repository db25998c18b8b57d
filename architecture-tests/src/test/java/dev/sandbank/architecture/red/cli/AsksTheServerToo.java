package dev.sandbank.architecture.red.cli;

import dev.sandbank.architecture.red.http.page.PublicPage;
import io.javalin.Javalin;

/** The command line uses the server's classes and its library. */
final class AsksTheServerToo {

    String ask(PublicPage page, Javalin server) {
        return page.title() + server.port();
    }
}
