package dev.sandbank.http.web;

import io.javalin.config.RoutesConfig;

/** The routes of one feature: adds its paths and their handlers to the server. */
@FunctionalInterface
public interface WebRoutes {

    void addTo(RoutesConfig routes);
}
