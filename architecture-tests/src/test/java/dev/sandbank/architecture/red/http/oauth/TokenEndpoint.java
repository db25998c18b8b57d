package dev.sandbank.architecture.red.http.oauth;

/** An innocent endpoint. */
public record TokenEndpoint(String path) {}
