package id.tanyabanten;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** All commands, and the options that each of them takes; without a command the main job runs. */
@Command(
    name = "tanya-banten",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = "id.tanyabanten.usage",
    scope = ScopeType.INHERIT)
final class TanyaBanten implements Callable<Integer> {

  @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
  private @Nullable Path config;

  @Option(names = "--knowledge", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
  private @Nullable Path knowledge;

  @Option(names = "--data", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
  private @Nullable Path data;

  private final Surroundings surroundings;

  TanyaBanten(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    return new RunCommand(this).call();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Locations locations() {
    return new Locations(
        location(config, "TANYA_BANTEN_CONFIG", "config/tanya-banten.yaml"),
        location(knowledge, "TANYA_BANTEN_KNOWLEDGE", "knowledge"),
        location(data, "TANYA_BANTEN_DATA", "data"));
  }

  /** The option goes before the environment. */
  private Path location(@Nullable Path option, String variable, String standard) {
    String elsewhere = surroundings.variable(variable).orElse(standard);
    return surroundings.folder().resolve(Optional.ofNullable(option).orElse(Path.of(elsewhere)));
  }
}
