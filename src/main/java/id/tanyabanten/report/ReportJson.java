package id.tanyabanten.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.tanyabanten.reply.Visible;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The figures as one JSON object, indented. */
public final class ReportJson {

  public String render(Figures figures) {
    try {
      String json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(figures);
      return json.lines().map(Visible::of).collect(Collectors.joining("\n"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
