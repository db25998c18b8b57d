/** The web server: the only room that knows Javalin and Jetty, beside the classes that register routes. */
@NullMarked
package dev.sandbank.http.web;

import org.jspecify.annotations.NullMarked;
