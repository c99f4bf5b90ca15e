package id.tanyabanten;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven writes into the build, in the jar and out of it. */
final class Version implements IVersionProvider {

  private static final String FILE = "version.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream(FILE)) {
      if (stream != null) {
        properties.load(stream);
      }
    }
    return new String[] {"Tanya Banten " + properties.getProperty("version", "")};
  }
}
