package dev.sandbank.http;

import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.ratelimit.RateLimit;

/**
 * The settings of the hub's pages.
 *
 * @param registration what becomes of people who sign up
 * @param outboxIsOpen whether everybody who reaches this server may read the outbox: only when it serves one machine
 *     and sends no mails
 * @param usualRate the rate of an application that asks for none of its own
 */
public record HubSettings(RegistrationMode registration, boolean outboxIsOpen, RateLimit usualRate) {}
