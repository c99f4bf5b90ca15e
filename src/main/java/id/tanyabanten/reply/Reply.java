package id.tanyabanten.reply;

import id.tanyabanten.language.Language;
import java.util.List;

/** What is shown to whoever asked. */
public record Reply(Language language, List<Block> blocks) {

  public Reply {
    blocks = List.copyOf(blocks);
  }
}
