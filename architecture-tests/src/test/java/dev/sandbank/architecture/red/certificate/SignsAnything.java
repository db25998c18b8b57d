package dev.sandbank.architecture.red.certificate;

/** Signs for everybody. */
public record SignsAnything(String subject) {}
