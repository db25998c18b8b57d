package dev.sandbank.persistence.postgres;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is: {@code postgresql://user@host:5432/name?sslmode=require}. Several hosts are separated by commas. It
 * never holds a password, so it may be shown and logged.
 *
 * @param hosts hosts with their ports, as in the URL
 * @param parameters the parameters of the connection by their names
 */
record ServerAddress(String user, String hosts, String database, Map<String, String> parameters) {

    private static final Pattern FORM =
            Pattern.compile("postgres(?:ql)?://(?:([^@/?]*)@)?([A-Za-z0-9.,:_\\[\\]-]+)/([^/?#]+)(?:\\?([^#]*))?");

    /** Those that say how to connect; others could make the driver load classes or write files. */
    private static final Set<String> PARAMETERS = Set.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslNegotiation",
            "channelBinding",
            "gssEncMode",
            "currentSchema",
            "targetServerType",
            "hostRecheckSeconds",
            "prepareThreshold");

    /** @throws IllegalArgumentException with a sentence for people */
    static ServerAddress parse(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "must be postgresql://user@host:port/name, or be left out for the file in the data directory");
        }
        String user = form.group(1) == null ? "" : form.group(1);
        if (user.contains(":")) {
            throw noPassword();
        }
        if (user.isEmpty()) {
            throw new IllegalArgumentException("must name a user: postgresql://user@host:port/name");
        }
        return new ServerAddress(
                decoded(user),
                form.group(2),
                decoded(form.group(3)),
                parameters(form.group(4) == null ? "" : form.group(4)));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (name.equals("password")) {
                throw noPassword();
            }
            if (!pair.isEmpty() && (equals < 0 || !PARAMETERS.contains(name))) {
                throw new IllegalArgumentException("cannot have the parameter '" + name + "'; it may have "
                        + String.join(", ", new TreeSet<>(PARAMETERS)));
            }
            if (equals >= 0) {
                parameters.put(name, decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static IllegalArgumentException noPassword() {
        return new IllegalArgumentException("must not hold a password, because others can read it;"
                + " put it into SANDBANK_DATABASE_PASSWORD or into a file named by --database-password-file");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address for the driver. */
    String jdbc() {
        return "jdbc:postgresql://" + hosts + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    /** The address without parameters, for people. */
    @Override
    public String toString() {
        return "postgresql://" + user + "@" + hosts + "/" + database;
    }
}
