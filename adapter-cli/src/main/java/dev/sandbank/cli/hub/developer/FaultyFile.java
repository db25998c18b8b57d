package dev.sandbank.cli.hub.developer;

import java.util.List;

/** A file of people to invite has faults, so nobody of it is invited. */
final class FaultyFile extends RuntimeException {

    private final transient List<FileFault> faults;

    FaultyFile(List<FileFault> faults) {
        super("the file has faults", null, false, false);
        this.faults = List.copyOf(faults);
    }

    FaultyFile(long line, String fault) {
        this(List.of(new FileFault(line, fault)));
    }

    List<FileFault> faults() {
        return faults;
    }
}
