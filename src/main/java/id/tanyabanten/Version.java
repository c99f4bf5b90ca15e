package id.tanyabanten;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Name and version, which Maven writes into the build, in the jar and out of it. */
final class Version implements IVersionProvider {

  private static final String FILE = "version.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return new String[] {properties.getProperty("name") + " " + properties.getProperty("version")};
  }
}
