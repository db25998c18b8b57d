package dev.sandbank.cli.certificate;

import java.util.List;

/**
 * A program that can trust the server, and the lines of the shell that make it do so, which each end with a first call. In
 * all lines {@code ADDRESS} is the address of the server and {@code sandbank-ca.pem} holds its authority.
 */
enum TrustingTool {
    CURL(
            List.of("curl --cacert sandbank-ca.pem ADDRESS/livez"),
            List.of(),
            "Trusted for one call. On Windows add --ssl-no-revoke, because its own TLS asks for lists of revoked ones."),

    NODE(
            List.of(
                    "export NODE_EXTRA_CA_CERTS=\"$PWD/sandbank-ca.pem\"",
                    "node -e \"fetch('ADDRESS/livez').then(async answer => console.log(await answer.text()))\""),
            List.of("unset NODE_EXTRA_CA_CERTS"),
            "Added to what Node trusts. It is read at the start of Node; set inside a program it does nothing."),

    PYTHON(
            List.of(
                    "export SSL_CERT_FILE=\"$PWD/sandbank-ca.pem\" REQUESTS_CA_BUNDLE=\"$PWD/sandbank-ca.pem\"",
                    "python3 -c \"import urllib.request as u; print(u.urlopen('ADDRESS/livez').read().decode())\""),
            List.of("unset SSL_CERT_FILE REQUESTS_CA_BUNDLE"),
            "In place of what Python trusts. To add it instead, append sandbank-ca.pem to a copy of the file that"
                    + " `python3 -m certifi` names, and name that copy."),

    JAVA(
            List.of(
                    "keytool -importcert -noprompt -alias sandbank -file sandbank-ca.pem -keystore sandbank-ca.p12"
                            + " -storepass changeit",
                    "export JAVA_TOOL_OPTIONS=\"-Djavax.net.ssl.trustStore=$PWD/sandbank-ca.p12"
                            + " -Djavax.net.ssl.trustStorePassword=changeit\"",
                    "echo 'System.out.println(new String(new java.net.URL(\"ADDRESS/livez\").openStream().readAllBytes()));'"
                            + " | jshell -s -"),
            List.of("unset JAVA_TOOL_OPTIONS", "rm sandbank-ca.p12"),
            "In place of what Java trusts. To add it instead, copy lib/security/cacerts of the JDK to sandbank-ca.p12 first."
                    + " The store must be made by keytool; one made by OpenSSL holds nothing that Java trusts."),

    CHROMIUM(
            List.of(
                    "mkdir -p \"$HOME/.pki/nssdb\"",
                    "certutil -d \"sql:$HOME/.pki/nssdb\" -A -t C,, -n sandbank -i sandbank-ca.pem",
                    "chromium --headless --dump-dom ADDRESS/livez"),
            List.of("certutil -d \"sql:$HOME/.pki/nssdb\" -D -n sandbank"),
            "Chromium and Chrome on Linux; certutil is in libnss3-tools or nss-tools. Elsewhere they trust what the system"
                    + " trusts."),

    FIREFOX(
            List.of("certutil -d \"sql:PROFILE\" -A -t C,, -n sandbank -i sandbank-ca.pem"),
            List.of("certutil -d \"sql:PROFILE\" -D -n sandbank"),
            "PROFILE is the folder that about:profiles names. By hand: Settings, View Certificates, Authorities, Import, for"
                    + " web sites.");

    private final List<String> add;
    private final List<String> remove;
    private final String note;

    TrustingTool(List<String> add, List<String> remove, String note) {
        this.add = add;
        this.remove = remove;
        this.note = note;
    }

    /** The lines that make it trust the server at this address. */
    List<String> add(String url) {
        return add.stream().map(line -> line.replace("ADDRESS", url)).toList();
    }

    /** The lines that undo it; none if nothing is left behind. */
    List<String> remove() {
        return remove;
    }

    String note() {
        return note;
    }
}
