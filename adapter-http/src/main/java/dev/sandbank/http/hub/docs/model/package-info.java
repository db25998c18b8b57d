/** What the reference pages show, read from the text of an OpenAPI document; nothing here knows of pages. */
@NullMarked
package dev.sandbank.http.hub.docs.model;

import org.jspecify.annotations.NullMarked;
