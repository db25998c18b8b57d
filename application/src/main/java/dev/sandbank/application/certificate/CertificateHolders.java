package dev.sandbank.application.certificate;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;

/** Tells whose certificates the acting person may see and change. */
public interface CertificateHolders {

    /**
     * The application, to be read in the unit of work that changes something of it.
     *
     * @throws Refused CLIENT_UNKNOWN if there is none, or the person may not use it
     */
    Client require(ClientId id);
}
