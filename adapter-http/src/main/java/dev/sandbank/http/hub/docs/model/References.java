package dev.sandbank.http.hub.docs.model;

import java.util.HashMap;
import java.util.Map;

/** Follows the references inside one document. */
final class References {

    private final SourceNode document;
    private final Map<String, SourceNode> found = new HashMap<>();

    References(SourceNode document) {
        this.document = document;
    }

    /** The part itself, or what it refers to; a reference to nothing gives nothing. */
    SourceNode resolve(SourceNode part) {
        SourceNode here = part;
        for (int i = 0; i < 8 && here.has(SourceNode.REFERENCE); i++) {
            here = found.computeIfAbsent(here.at(SourceNode.REFERENCE).text(), this::find);
        }
        return here;
    }

    /** The last part of the reference; empty for none. */
    static String nameOf(SourceNode part) {
        String reference = part.at(SourceNode.REFERENCE).text();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private SourceNode find(String reference) {
        SourceNode here = document;
        for (String step : reference.replaceFirst("^#/", "").split("/", -1)) {
            here = here.at(step.replace("~1", "/").replace("~0", "~"));
        }
        return here;
    }
}
