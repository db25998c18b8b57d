/** The web server: the only package that uses Javalin and Jetty, except for the classes that register routes. */
@NullMarked
package dev.sandbank.http.web;

import org.jspecify.annotations.NullMarked;
