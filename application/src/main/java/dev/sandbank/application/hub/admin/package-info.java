/** What the people who run the hub do with developers, and what waits for them. */
@NullMarked
package dev.sandbank.application.hub.admin;

import org.jspecify.annotations.NullMarked;
