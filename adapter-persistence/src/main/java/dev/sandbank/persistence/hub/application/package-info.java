/** The owners of applications in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.application;

import org.jspecify.annotations.NullMarked;
