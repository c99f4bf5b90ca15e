package id.tanyabanten.telegram;

import id.tanyabanten.journal.JournalSettings;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Source;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Block;
import id.tanyabanten.reply.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is said to a command. */
final class CommandReplies {

  private final Supplier<Knowledge> knowledge;
  private final JournalSettings journal;

  CommandReplies(Supplier<Knowledge> knowledge, JournalSettings journal) {
    this.knowledge = knowledge;
    this.journal = journal;
  }

  /** What the bot is, what it is not, how recent its documents are, and what one may ask. */
  List<OutgoingMessage> start(Language language) {
    ChatTexts texts = new ChatTexts(language);
    List<OutgoingMessage> messages =
        HtmlReply.messages(
            List.of(
                line(texts, "start.about"),
                new Block.Gap(),
                line(texts, "start.not"),
                new Block.Gap(),
                recent(texts, language),
                new Block.Gap(),
                line(texts, "start.try")));
    return withButtons(messages, language);
  }

  private Block recent(ChatTexts texts, Language language) {
    List<Document> documents = documents(language);
    Dates dates = new Dates(texts.locale());
    String checked = knowledge.get().asOf().map(dates::day).orElse("–");
    return line(texts, "start.recent", String.valueOf(documents.size()), checked);
  }

  List<OutgoingMessage> help(Language language) {
    ChatTexts texts = new ChatTexts(language);
    return withButtons(HtmlReply.messages(helpBlocks(texts)), language);
  }

  List<OutgoingMessage> unknown(Language language) {
    ChatTexts texts = new ChatTexts(language);
    List<Block> blocks = new ArrayList<>(List.of(line(texts, "unknown.command"), new Block.Gap()));
    blocks.addAll(helpBlocks(texts));
    return withButtons(HtmlReply.messages(blocks), language);
  }

  private static List<Block> helpBlocks(ChatTexts texts) {
    Stream<Block> commands =
        Arrays.stream(Command.values())
            .filter(Command::isInMenu)
            .map(it -> new Block.Line("/" + it.word() + " – " + texts.text("menu." + it)));
    return Stream.concat(
            Stream.of(line(texts, "help"), new Block.Gap(), line(texts, "help.commands")), commands)
        .toList();
  }

  /** What the answers rest on. */
  List<OutgoingMessage> sources(Language language) {
    ChatTexts texts = new ChatTexts(language);
    List<Document> documents = documents(language);
    List<Source> sources = documents.stream().flatMap(CommandReplies::sources).distinct().toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(recent(texts, language));
    blocks.add(
        line(
            texts,
            "sources.kinds",
            count(sources, Source.Kind.OFFICIAL),
            count(sources, Source.Kind.PRESS),
            count(sources, Source.Kind.SECONDARY)));
    blocks.add(line(texts, "sources.below"));
    blocks.add(new Block.Gap());
    blocks.add(line(texts, "sources.documents"));
    documents.stream()
        .map(document -> new Block.Line("• " + document.title()))
        .forEach(blocks::add);
    return HtmlReply.messages(blocks);
  }

  private static Stream<Source> sources(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.statements().stream())
        .flatMap(statement -> statement.sources().stream());
  }

  private static String count(List<Source> sources, Source.Kind kind) {
    return String.valueOf(sources.stream().filter(source -> source.kind() == kind).count());
  }

  private List<Document> documents(Language language) {
    return knowledge.get().documents(language.ofDocuments());
  }

  /** What is kept of a question, why, and how long. */
  List<OutgoingMessage> privacy(Language language) {
    ChatTexts texts = new ChatTexts(language);
    String days = String.valueOf(journal.keepDays());
    return HtmlReply.messages(List.of(line(texts, "privacy", days)));
  }

  /** That all is deleted; so often as it is said, it is true. */
  List<OutgoingMessage> forgotten(Language language) {
    return HtmlReply.messages(List.of(line(new ChatTexts(language), "forgotten")));
  }

  /** What can't be read is said not to be. */
  List<OutgoingMessage> wordless(Language language) {
    return HtmlReply.messages(List.of(line(new ChatTexts(language), "wordless")));
  }

  private static Block line(ChatTexts texts, String key, Object... details) {
    return new Block.Line(texts.text(key, details));
  }

  private static List<OutgoingMessage> withButtons(
      List<OutgoingMessage> messages, Language language) {
    List<OutgoingMessage> all = new ArrayList<>(messages);
    int last = all.size() - 1;
    all.set(last, all.get(last).with(Suggestions.in(language)));
    return all;
  }
}
