package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A chat and the messages in it. Message ids count up in each chat by itself, as in supergroups.
 */
public final class Chat {

  /** How long Telegram shows what the bot is doing. */
  private static final Duration ACTION_SHOWN = Duration.ofSeconds(5);

  private final long id;
  private final String type;
  private final String json;
  private final NavigableMap<Long, Stored> messages = new TreeMap<>();
  private final Set<Long> threads = new HashSet<>();
  private Optional<ApiError> refusal = Optional.empty();
  private Instant actionUntil = Instant.MIN;
  private long lastId;
  private long lastChange;

  /**
   * A message as JSON, nothing once it was deleted.
   *
   * @param change counts up with each message that came, was edited or deleted
   */
  record Stored(long change, long id, Optional<String> json) {}

  Chat(ObjectNode json) {
    this.id = json.path("id").asLong();
    this.type = json.path("type").asText();
    this.json = Json.write(json);
  }

  public long id() {
    return id;
  }

  /** Each call to this chat fails so from now on. */
  public synchronized void refuse(ApiError error) {
    refusal = Optional.of(error);
  }

  public void block() {
    refuse(ApiError.forbidden("bot was blocked by the user"));
  }

  /** As when the bot is thrown out of a group. */
  public void kick() {
    refuse(ApiError.forbidden("bot was kicked from the " + type + " chat"));
  }

  public void migrate(long to) {
    refuse(ApiError.migrated(to));
  }

  public synchronized void accept() {
    refusal = Optional.empty();
  }

  public synchronized boolean isRefused() {
    return refusal.isPresent();
  }

  synchronized void check() {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  boolean isPrivate() {
    return type.equals("private");
  }

  String type() {
    return type;
  }

  ObjectNode json() {
    return (ObjectNode) Json.read(json);
  }

  synchronized void openThread(long thread) {
    threads.add(thread);
  }

  synchronized boolean hasThread(long thread) {
    return threads.contains(thread);
  }

  /** Gives the message the next id and keeps it; returns it as JSON. */
  synchronized String add(ObjectNode message) {
    message.put("message_id", ++lastId);
    actionUntil = Instant.MIN;
    return keep(lastId, message);
  }

  synchronized String replace(long messageId, ObjectNode message) {
    return keep(messageId, message);
  }

  private String keep(long messageId, ObjectNode message) {
    String text = Json.write(message);
    messages.put(messageId, new Stored(++lastChange, messageId, Optional.of(text)));
    return text;
  }

  synchronized Optional<ObjectNode> message(long messageId) {
    return Optional.ofNullable(messages.get(messageId))
        .flatMap(Stored::json)
        .map(text -> (ObjectNode) Json.read(text));
  }

  /** Whether there was such a message. */
  public synchronized boolean delete(long messageId) {
    boolean isThere = message(messageId).isPresent();
    if (isThere) {
      messages.put(messageId, new Stored(++lastChange, messageId, Optional.empty()));
    }
    return isThere;
  }

  synchronized List<Stored> changesAfter(long change) {
    return messages.values().stream().filter(stored -> stored.change() > change).toList();
  }

  /** The id of the newest message; 0 where there is none. */
  public synchronized long lastMessage() {
    return lastId;
  }

  synchronized void acts(Instant now) {
    actionUntil = now.plus(ACTION_SHOWN);
  }

  /** Whether people see the bot typing. */
  synchronized boolean isActing(Instant now) {
    return now.isBefore(actionUntil);
  }
}
