package dev.sandbank.architecture.red.cli;

/** Writes to a stream that tests cannot replace. */
public final class PrintsATable {

    public void print(String row) {
        System.out.println(row);
    }
}
