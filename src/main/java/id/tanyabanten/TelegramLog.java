package id.tanyabanten;

import id.tanyabanten.telegram.Event;
import id.tanyabanten.telegram.Operator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator what happens to the bot, as lines of the log in both languages. */
final class TelegramLog implements Operator {

  private static final Logger LOG = LoggerFactory.getLogger(TelegramLog.class);

  @Override
  public void told(Event event, String detail) {
    String line = Notice.line("telegram." + event, detail);
    if (event.isWarning()) {
      LOG.warn("{}", line);
    } else {
      LOG.info("{}", line);
    }
  }
}
