package id.tanyabanten;

import picocli.CommandLine.Command;

/** All commands; without one the main job runs. */
@Command(
    name = "tanya-banten",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Answers questions on investing in Banten from curated documents.",
    scope = picocli.CommandLine.ScopeType.INHERIT)
final class TanyaBanten {

  private final Surroundings surroundings;

  TanyaBanten(Surroundings surroundings) {
    this.surroundings = surroundings;
  }
}
