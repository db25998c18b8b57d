package dev.sandbank.architecture.red.image;

/** Draws for everybody. */
public record DrawsAnything(String picture) {}
