/** What the server does with certificates by itself: it lists revoked ones and tells whose end is near. */
@NullMarked
package dev.sandbank.application.certificate.upkeep;

import org.jspecify.annotations.NullMarked;
