package dev.sandbank.application.secret;

/** Keys in the data directory of one server. It can replace those that it shares with no other. */
public interface NodeKeys extends InstallationKeys {

    /** Puts a key in place of the one before. */
    void replace(String name, byte[] content);
}
