package dev.sandbank.application.oauth.direct;

import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import java.util.function.UnaryOperator;

/**
 * A device's statement about its holder, not yet checked.
 *
 * @param jwe a compact JWE (RFC 7516) encrypted to the installation's key
 * @param userIdIn finds the holder's user id in what was encrypted; an empty text if there is none
 */
public record DeviceStatement(Market market, BusinessCode businessCode, String jwe, UnaryOperator<String> userIdIn) {}
