package dev.sandbank.architecture.red.domain.bank;

/** Nobody can tell which number is which. */
public record LongWithoutBuilder(int first, int second, int third, int fourth, int fifth, int sixth) {}
