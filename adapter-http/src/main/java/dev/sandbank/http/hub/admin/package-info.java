/** The pages for the people who run the hub. */
@NullMarked
package dev.sandbank.http.hub.admin;

import org.jspecify.annotations.NullMarked;
