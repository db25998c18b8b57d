package dev.sandbank.architecture.red.domain.util;

/** A class for everything, in a package without a package-info. */
public final class Strings {

    private Strings() {}
}
