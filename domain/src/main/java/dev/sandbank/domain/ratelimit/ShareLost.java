package dev.sandbank.domain.ratelimit;

/** The slots of a node were given to others, because it gave no sign of life for the length of its lease and a window. */
public final class ShareLost extends RuntimeException {

    public ShareLost() {
        super("the slots of this node were given to other nodes");
    }
}
