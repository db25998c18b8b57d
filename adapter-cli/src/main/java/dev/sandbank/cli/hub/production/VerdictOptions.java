package dev.sandbank.cli.hub.production;

import dev.sandbank.application.hub.production.ProductionVerdict;
import picocli.CommandLine.Option;

/** What is decided; exactly one must be given. */
final class VerdictOptions {

    @Option(names = "--take", description = "Take it into review.")
    private boolean take;

    @Option(names = "--ask", description = "Ask the developer for more; --reason is the question.")
    private boolean ask;

    @Option(names = "--approve", description = "Approve it.")
    private boolean approve;

    @Option(names = "--decline", description = "Decline it; --reason says why.")
    private boolean decline;

    ProductionVerdict verdict() {
        if (take) {
            return ProductionVerdict.TAKE;
        }
        if (ask) {
            return ProductionVerdict.ASK;
        }
        if (approve) {
            return ProductionVerdict.APPROVE;
        }
        if (decline) {
            return ProductionVerdict.DECLINE;
        }
        throw new IllegalStateException("one of these is demanded");
    }
}
