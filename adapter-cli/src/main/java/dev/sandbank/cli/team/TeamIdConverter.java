package dev.sandbank.cli.team;

import dev.sandbank.domain.hub.team.TeamId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a team. */
final class TeamIdConverter implements ITypeConverter<TeamId> {

    @Override
    public TeamId convert(String text) {
        try {
            return new TeamId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
