package dev.sandbank.architecture.red.application.bank;

import dev.sandbank.architecture.red.cli.PrintsATable;

/** A use case that knows it is called from a command line. */
final class PrintsBalances {

    void print(PrintsATable table) {
        table.print("balances");
    }
}
