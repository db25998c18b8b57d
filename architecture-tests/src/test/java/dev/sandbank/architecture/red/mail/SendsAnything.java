package dev.sandbank.architecture.red.mail;

/** Sends for everybody. */
public record SendsAnything(String mail) {}
