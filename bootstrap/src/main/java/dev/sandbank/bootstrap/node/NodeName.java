package dev.sandbank.bootstrap.node;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** How people tell servers apart that share their stores, and perhaps their public address. */
public final class NodeName {

    private NodeName() {}

    /** The name of this machine with a port of the server. */
    public static String at(int port) {
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + port;
        } catch (UnknownHostException e) {
            return "localhost:" + port;
        }
    }
}
