package dev.sandbank.persistence.unit;

/** Finds out whether another process has written, so that nothing remembered hides it for longer than a second. */
public interface OtherWriters {

    /** Checks, unless the last check was a moment ago. Belongs to the thread that writes. */
    void notice(WritingConnection connection);

    /** Assumes that another process wrote, so that remembered rows are read again. */
    void mayHaveWritten();
}
