/** What developers do with the data of their spaces. */
@NullMarked
package dev.sandbank.application.hub.testdata;

import org.jspecify.annotations.NullMarked;
