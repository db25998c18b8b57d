package dev.sandbank.http.hub.call;

import dev.sandbank.http.hub.HubPages;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A reader of server-sent events who asks for them and then reads nothing. */
final class StillReader {

    private static final int ROOM = 4_096;

    private StillReader() {}

    /** Asks for the stream of an address with the cookies of somebody. */
    static Socket open(HubPages reader, int port, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(ROOM);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                + "\r\nAccept: text/event-stream\r\nCookie: sandbank_hub="
                                + reader.cookie("sandbank_hub") + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
