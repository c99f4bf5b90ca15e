package id.tanyabanten.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Stops at the first anchor, alias or tag, and where values are nested too deep: what YAML bombs
 * are made of, and what nobody means who begins a value with such a sign.
 */
final class PlainParser extends ParserImpl {

  private static final int MAX_DEPTH = 12;

  private int depth;

  PlainParser(String text, LoaderOptions options) {
    super(new StreamReader(new StringReader(text)), options);
  }

  @Override
  public Event getEvent() {
    Event event = super.getEvent();
    sign(event)
        .ifPresent(
            sign -> {
              throw new SpecialSign(sign, event);
            });
    countDepth(event);
    return event;
  }

  private void countDepth(Event event) {
    if (event instanceof CollectionEndEvent) {
      depth--;
    } else if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
      throw new ParserException(null, null, "> " + MAX_DEPTH, event.getStartMark());
    }
  }

  private static Optional<String> sign(Event event) {
    if (event instanceof AliasEvent) {
      return Optional.of("*");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      return Optional.of("&");
    }
    return Optional.ofNullable(tag(event)).map(tag -> "!");
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }

  /** A sign that YAML takes for its own. */
  static final class SpecialSign extends MarkedYAMLException {

    private static final long serialVersionUID = 1;

    SpecialSign(String sign, Event event) {
      super(null, null, sign, event.getStartMark());
    }
  }
}
