package dev.sandbank.http.hub.docs.collection;

import java.util.Arrays;
import java.util.Optional;

/** The forms of a collection. */
public enum CollectionKind {
    POSTMAN("postman.json", "application/json", "Postman"),
    POSTMAN_SECRETS("postman-environment.json", "application/json", "Postman environment"),
    BRUNO("bruno.zip", "application/zip", "Bruno, .bru"),
    OPEN_COLLECTION("opencollection.zip", "application/zip", "Bruno, YAML");

    private final String file;
    private final String type;
    private final String label;

    CollectionKind(String file, String type, String label) {
        this.file = file;
        this.type = type;
        this.label = label;
    }

    /** The form of a {@link #file}. */
    public static Optional<CollectionKind> ofFile(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
    }

    /** The end of its address. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
