package dev.sandbank.application.hub;

import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.hub.application.Icons;
import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.application.hub.developer.PasswordStrength;
import dev.sandbank.application.hub.session.factor.TimeCodes;

/**
 * The ports of the developer hub that are no stores.
 *
 * @param icons draws the pictures that people send
 * @param hashing hashes the passwords of developers
 * @param strength estimates them
 * @param timeCodes makes one-time codes as phones do
 * @param clientAuthority issues certificates to applications in production
 */
public record HubPorts(
        Icons icons,
        PasswordHashing hashing,
        PasswordStrength strength,
        TimeCodes timeCodes,
        ClientAuthority clientAuthority) {}
