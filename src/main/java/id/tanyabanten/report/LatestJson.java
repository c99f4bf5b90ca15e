package id.tanyabanten.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanyabanten.reply.Visible;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of the log as JSON, one object a line. */
public final class LatestJson {

  public String render(List<LogEntry> entries) {
    return entries.stream().map(LatestJson::line).collect(Collectors.joining("\n"));
  }

  private static String line(LogEntry entry) {
    try {
      ObjectNode line = Json.MAPPER.valueToTree(entry);
      line.set("citations", Json.MAPPER.readTree(entry.citations()));
      line.set("scores", Json.MAPPER.readTree(entry.scores()));
      return Visible.of(Json.MAPPER.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
