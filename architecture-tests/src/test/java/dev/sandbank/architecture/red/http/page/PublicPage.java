package dev.sandbank.architecture.red.http.page;

/** A page that bootstrap and others reach for past the front door. */
public record PublicPage(String title) {}
