package dev.sandbank.architecture.red.http.page;

/** A page that other modules use directly instead of the entry class of the adapter. */
public record PublicPage(String title) {}
