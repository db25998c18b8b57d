package dev.sandbank.http.hub.call;

import dev.sandbank.http.hub.HubPages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A reader of server-sent events, as a browser reads them. */
final class Events implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private String lastId = "";

    /** An event; a comment has no name. */
    record Event(String name, String id, String data) {}

    private Events(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** Opens the stream of an address with the cookies of somebody. */
    static Events open(HubPages reader, int port, String path, String lastId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/event-stream")
                .header("Cookie", "sandbank_hub=" + reader.cookie("sandbank_hub"));
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            return new Events(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The id of the last event that has one. */
    String lastId() {
        return lastId;
    }

    /** The next event or comment; one without a name at the end of the stream. */
    Event next() {
        try {
            String name = "";
            String id = "";
            String data = "";
            String line = lines.readLine();
            for (; line != null && !line.isEmpty(); line = lines.readLine()) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).strip();
                switch (line.substring(0, colon)) {
                    case "event" -> name = value;
                    case "id" -> id = value;
                    case "retry" -> name = "retry";
                    default -> data = value;
                }
            }
            if (!id.isEmpty()) {
                lastId = id;
            }
            return new Event(name, id, data);
        } catch (IOException e) {
            return new Event("", "", "cut");
        }
    }

    /** All events up to one with a name, without that one. */
    List<Event> until(String name) {
        List<Event> events = new ArrayList<>();
        for (Event next = next(); !next.name().equals(name); next = next()) {
            events.add(next);
        }
        return events;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
