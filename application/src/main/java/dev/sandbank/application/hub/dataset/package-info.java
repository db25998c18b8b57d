/** What developers do with data sets. */
@NullMarked
package dev.sandbank.application.hub.dataset;

import org.jspecify.annotations.NullMarked;
