package dev.sandbank.application.hub.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps the notices that were written, for tests. */
public final class KeptNotices implements Notices {

    private final List<Notice> written = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void write(Notice notice) {
        written.add(notice);
    }

    /** All of them, the oldest first. */
    public List<Notice> all() {
        return List.copyOf(written);
    }

    /** The subjects of all, the oldest first. */
    public List<String> subjects() {
        return all().stream().map(Notice::subject).toList();
    }
}
