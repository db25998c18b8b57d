/** The parts that the hub's pages are put together from, each a record with a template of the same name. */
@NullMarked
package dev.sandbank.http.page.part;

import org.jspecify.annotations.NullMarked;
