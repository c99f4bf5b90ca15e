package id.tanyabanten.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/** The figures as one JSON object, indented. */
public final class ReportJson {

  public String render(Figures figures) {
    try {
      return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
