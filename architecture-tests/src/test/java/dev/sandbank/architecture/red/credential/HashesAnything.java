package dev.sandbank.architecture.red.credential;

/** Hashes for everybody. */
public record HashesAnything(String password) {}
