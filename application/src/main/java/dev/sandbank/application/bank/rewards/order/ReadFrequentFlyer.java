package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.rewards.order.MilesProgramme;
import dev.sandbank.domain.bank.seed.people.MilesSeed;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.Arrays;

/** Reads a customer's accounts with airlines. */
public final class ReadFrequentFlyer {

    private final Points points;
    private final ReadProfile readProfile;
    private final SeedNames seeds;

    public ReadFrequentFlyer(Points points, ReadProfile readProfile, SeedNames seeds) {
        this.points = points;
        this.readProfile = readProfile;
        this.seeds = seeds;
    }

    public FrequentFlyer read(SpaceId space, CustomerId customer) {
        return new FrequentFlyer(
                points.of(space, customer).available(),
                readProfile.read(space, customer).name().full(),
                Arrays.stream(MilesProgramme.values())
                        .map(programme -> new FrequentFlyer.Account(programme, masked(space, customer, programme)))
                        .toList());
    }

    private String masked(SpaceId space, CustomerId customer, MilesProgramme programme) {
        return MilesProgramme.masked(programme.member(MilesSeed.member(seeds.of(space), customer, programme.name())));
    }
}
