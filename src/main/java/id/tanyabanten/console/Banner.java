package id.tanyabanten.console;

import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Dates;
import id.tanyabanten.reply.Texts;

/** What a conversation opens with: in Indonesian, and in short in English. */
public final class Banner {

  private final Knowledge knowledge;

  public Banner(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  public String text() {
    return text(Language.INDONESIAN) + "\n\n" + text(Language.ENGLISH) + "\n";
  }

  private String text(Language language) {
    Texts texts = new Texts(Conversation.TEXTS, language);
    Dates dates = new Dates(texts.locale());
    String checked = knowledge.asOf().map(dates::day).orElse("–");
    return texts.text("banner", String.valueOf(knowledge.documents().size()), checked);
  }
}
