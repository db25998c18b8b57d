package dev.sandbank.bootstrap;

import java.util.Objects;

/** The version of this program. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String text() {
        return Objects.requireNonNullElse(ProgramVersion.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
