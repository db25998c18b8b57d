package dev.sandbank.architecture.red.bootstrap;

import picocli.CommandLine;

/** Parses flags outside the command line adapter. */
final class ParsesFlags {

    CommandLine parse(CommandLine line) {
        return line;
    }
}
