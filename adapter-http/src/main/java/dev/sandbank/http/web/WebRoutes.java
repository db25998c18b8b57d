package dev.sandbank.http.web;

import io.javalin.config.RoutesConfig;

/** What one feature answers: adds its paths and their handlers to the server. */
@FunctionalInterface
public interface WebRoutes {

    void addTo(RoutesConfig routes);
}
