package dev.sandbank.application.mail.link;

import dev.sandbank.domain.mail.ActingLink;
import dev.sandbank.domain.mail.LinkId;
import dev.sandbank.domain.mail.LinkPurpose;
import java.time.Instant;
import java.util.Optional;

/** The store of acting links. */
public interface ActingLinks {

    void add(ActingLink link);

    Optional<ActingLink> find(LinkId id);

    /** Ends a link that can be used; false, and no change, if it cannot. So only one caller can use it. */
    boolean end(LinkId id, Instant now);

    /** Ends all links of a purpose about a subject that have not ended. */
    void endAll(LinkPurpose purpose, String subject, Instant now);

    /** Ends all links of a purpose whose subject begins with a text of letters and digits, and that have not ended. */
    void endAllBeginning(LinkPurpose purpose, String beginning, Instant now);

    /** Removes the links whose time ended before an instant. */
    void removeEndedBefore(Instant instant);
}
