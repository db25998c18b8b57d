/** Certificates of applications: an in-memory store, the contract of stores, and cases. */
@NullMarked
package dev.sandbank.application.certificate;

import org.jspecify.annotations.NullMarked;
