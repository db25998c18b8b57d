package dev.sandbank.architecture.red.http.oauth;

/** An endpoint that breaks no rule. */
public record TokenEndpoint(String path) {}
