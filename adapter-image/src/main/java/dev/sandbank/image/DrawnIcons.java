package dev.sandbank.image;

import dev.sandbank.application.hub.application.Icons;
import dev.sandbank.domain.oauth.client.IconImage;
import dev.sandbank.domain.refusal.IconRefusal;
import dev.sandbank.domain.refusal.IconRefusal.IconsBusy;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Draws icons in memory. Only a few are drawn at a time, because each takes some megabytes while it is drawn; whoever
 * waits too long for a place is refused and may try again.
 */
public final class DrawnIcons implements Icons {

    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;

    public DrawnIcons() {
        this(PLACES, PATIENCE);
    }

    DrawnIcons(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public IconImage draw(byte[] sent) {
        if (!hasPlace()) {
            throw new Refused(new IconsBusy(patience.toSeconds()));
        }
        try {
            return drawn(sent);
        } finally {
            places.release();
        }
    }

    private static IconImage drawn(byte[] sent) {
        if (PngFile.is(sent)) {
            return FittingPng.of(PngFile.read(sent).pixels());
        }
        if (JpegFile.is(sent)) {
            return FittingPng.of(JpegFile.read(sent).pixels());
        }
        if (SvgReader.mayRead(sent)) {
            return FittingPng.of(SvgDrawing.of(SvgReader.read(sent)));
        }
        throw new Refused(IconRefusal.ICON_FORMAT_UNKNOWN);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
