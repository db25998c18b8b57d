package dev.sandbank.mail;

/** The name by which we greet a mail server: the host of the public URL, which is also the host of Message-IDs. */
final class OwnName {

    private OwnName() {}

    /** An address is written in brackets (RFC 5321 section 4.1.3). */
    static String in(String messageId) {
        String host = messageId.substring(messageId.indexOf('@') + 1);
        if (host.startsWith("[")) {
            return "[IPv6:" + host.substring(1);
        }
        return host.matches("[0-9.]+") ? "[" + host + "]" : host;
    }
}
