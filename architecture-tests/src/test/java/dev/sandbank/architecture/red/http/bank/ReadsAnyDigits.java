package dev.sandbank.architecture.red.http.bank;

/** Reads a number that may be written in the digits of any script. */
public final class ReadsAnyDigits {

    int number(String text) {
        return Integer.parseInt(text);
    }
}
