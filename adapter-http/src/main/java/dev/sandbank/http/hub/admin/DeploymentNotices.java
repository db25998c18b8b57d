package dev.sandbank.http.hub.admin;

import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.OwnHosts;
import dev.sandbank.http.web.page.HubRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells administrators what is wrong with the way to this server, before others are hurt by it.
 *
 * @param publicUrl how the outside reaches the server
 */
record DeploymentNotices(Supplier<String> publicUrl) {

    /** What the administrator's own request shows. */
    List<Notice> seenIn(HubRequest request) {
        List<Notice> notices = new ArrayList<>();
        String publicHost = new OwnHosts(publicUrl).publicHost();
        boolean isLocal = OwnHosts.isLoopback(publicHost);
        boolean asPublic = request.host().equals(publicHost) || (isLocal && OwnHosts.isLoopback(request.host()));
        if (!asPublic) {
            notices.add(
                    Notice.warning("You reached this server as " + request.host() + ", but links in mails begin with "
                                    + publicUrl.get()
                                    + ". If others reach it as you did, start it with --public-url; if a proxy"
                                    + " stands in front, let it pass the Host header on.")
                            .titled("Links lead elsewhere"));
        }
        String source = request.source().address();
        if (request.isFromUntrustedProxy() || (!isLocal && OwnHosts.isLoopback(source))) {
            notices.add(Notice.warning("Everybody seems to come from " + source
                            + ", so the wrong passwords of one person slow down all. Name the proxy with --trusted-proxies,"
                            + " and let it send X-Forwarded-For.")
                    .titled("All sources look alike"));
        }
        return notices;
    }
}
