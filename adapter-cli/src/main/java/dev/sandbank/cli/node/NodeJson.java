package dev.sandbank.cli.node;

import dev.sandbank.application.node.Node;

/**
 * A server in the JSON of the command line.
 *
 * @param node host and port, or the address of a server that is the only one; empty while it starts
 * @param state {@code leads}, {@code runs} or {@code gone}
 * @param version of its program; empty if it is not known
 * @param silentSeconds how long ago it was last heard
 */
record NodeJson(String node, String state, String version, String startedAt, long silentSeconds) {

    static NodeJson of(Node node) {
        return new NodeJson(
                node.name(),
                node.isGone() ? "gone" : node.leads() ? "leads" : "runs",
                node.version(),
                node.startedAt().toString(),
                node.silentFor().toSeconds());
    }
}
