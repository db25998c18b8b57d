/** Contact: what developers ask the people who run the hub, and what these answer. */
@NullMarked
package dev.sandbank.domain.hub.contact;

import org.jspecify.annotations.NullMarked;
