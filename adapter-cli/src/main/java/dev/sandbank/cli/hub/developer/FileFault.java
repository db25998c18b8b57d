package dev.sandbank.cli.hub.developer;

/**
 * What is wrong with a line of a file.
 *
 * @param line the first one is 1
 */
record FileFault(long line, String fault) {}
