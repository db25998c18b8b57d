package dev.sandbank.domain.bank.rewards.order;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An airline's programme in which points become miles. */
public enum MilesProgramme {
    NORTHWIND("Northwind Miles", "NW", 3, 3_000, 15_000),
    MERIDIAN("Meridian Club", "MC", 4, 4_000, 12_000);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}");
    private static final int SHOWN = 4;

    private final String title;
    private final String prefix;
    private final int pointsPerMile;
    private final int minimumPoints;
    private final int maximumPoints;

    MilesProgramme(String title, String prefix, int pointsPerMile, int minimumPoints, int maximumPoints) {
        this.title = title;
        this.prefix = prefix;
        this.pointsPerMile = pointsPerMile;
        this.minimumPoints = minimumPoints;
        this.maximumPoints = maximumPoints;
    }

    public static Optional<MilesProgramme> find(String code) {
        return Arrays.stream(values())
                .filter(programme -> programme.name().equals(code))
                .findFirst();
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    public int pointsPerMile() {
        return pointsPerMile;
    }

    public int minimumPoints() {
        return minimumPoints;
    }

    public int maximumPoints() {
        return maximumPoints;
    }

    /** The number of a member, from eight digits. */
    public String member(String digits) {
        return prefix + digits;
    }

    /** Whether a text could be the number of a member: the letters of the programme and eight digits. */
    public boolean couldBeMember(String number) {
        return number.startsWith(prefix)
                && DIGITS.matcher(number.substring(prefix.length())).matches();
    }

    /** The number with all but the last four characters hidden. */
    public static String masked(String number) {
        int hidden = number.length() - SHOWN;
        return "X".repeat(hidden) + number.substring(hidden);
    }

    /**
     * Checks that points are within the bounds and become whole miles.
     *
     * @throws Refused {@code POINTS_OUT_OF_BOUNDS}
     */
    public void check(long points) {
        if (points < minimumPoints || points > maximumPoints || points % pointsPerMile != 0) {
            throw new Refused(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        }
    }
}
