package id.tanyabanten.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** A second JVM on the same data folder, as when `ask --log` runs beside the bot. */
final class OtherProcess {

  private OtherProcess() {}

  /** Starts it with a command of {@link #main} and returns the last line that it prints. */
  static String run(String command, Path folder) throws IOException, InterruptedException {
    return lastLine(start(command, folder));
  }

  static Process start(String command, Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            command,
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  static String lastLine(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip().lines().reduce("", (earlier, line) -> line);
  }

  public static void main(String[] args) {
    DataFolder folder = new DataFolder(Path.of(args[1]));
    String result =
        switch (args[0]) {
          case "lock" -> lock(folder);
          case "crash" -> crash(folder);
          default -> write(folder);
        };
    System.out.println(result);
  }

  private static String lock(DataFolder folder) {
    try (FolderLock lock = folder.lock()) {
      return "locked";
    } catch (DataFolderInUse e) {
      return "in use";
    }
  }

  private static String crash(DataFolder folder) {
    try (FolderLock lock = folder.lock();
        Database database = Database.open(folder)) {
      new QueryLog(database).record(Logged.question(Instant.EPOCH, "Berapa UMK Lebak?"));
      Runtime.getRuntime().halt(137);
    }
    return "not killed";
  }

  private static String write(DataFolder folder) {
    Pseudonyms pseudonyms;
    try (Database database = Database.open(folder)) {
      pseudonyms = Pseudonyms.keyedBy(folder.key());
      QueryLog log = new QueryLog(database);
      for (int i = 0; i < 200; i++) {
        log.record(Logged.question(Instant.EPOCH, "Berapa UMK Lebak?"));
      }
    }
    return pseudonyms.of("42");
  }
}
