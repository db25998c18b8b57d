/**
 * Certificates: what the server shows, and those of applications, which are registered, issued, renewed, revoked and
 * checked here.
 */
@NullMarked
package dev.sandbank.application.certificate;

import org.jspecify.annotations.NullMarked;
