/** Contact threads in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.contact;

import org.jspecify.annotations.NullMarked;
