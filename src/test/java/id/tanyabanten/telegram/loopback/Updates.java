package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The updates that wait for the bot. Each is delivered again and again until a call asks for a
 * higher offset.
 */
public final class Updates {

  /** What Telegram delivers to a bot that names no kinds. */
  private static final Set<String> USUAL_KINDS =
      Set.of(
          "message",
          "edited_message",
          "channel_post",
          "edited_channel_post",
          "business_connection",
          "business_message",
          "edited_business_message",
          "deleted_business_messages",
          "inline_query",
          "chosen_inline_result",
          "callback_query",
          "shipping_query",
          "pre_checkout_query",
          "purchased_paid_media",
          "poll",
          "poll_answer",
          "my_chat_member",
          "chat_join_request",
          "chat_boost",
          "removed_chat_boost");

  private final Deque<Entry> pending = new ArrayDeque<>();
  private Set<String> kinds = USUAL_KINDS;
  private long nextId;
  private long offset;
  private long turn;
  private boolean isPolled;
  private boolean isClosed;

  /**
   * An update that waits.
   *
   * @param isLate put in below the offset, as Telegram would not do: given once all the same
   */
  private record Entry(long id, String json, boolean isLate) {}

  /** What a call of getUpdates asks for. */
  record Poll(long offset, int limit, Duration timeout, Set<String> kinds, boolean changesKinds) {}

  Updates(long firstId) {
    this.nextId = firstId;
  }

  /** Puts an update in under the next id, which is returned even where the bot wants none such. */
  public synchronized long put(String kind, JsonNode body) {
    return put(nextId, kind, body);
  }

  /** The same under an id of its own; later ones count up from there. */
  public synchronized long put(long id, String kind, JsonNode body) {
    nextId = id + 1;
    if (kinds.contains(kind)) {
      ObjectNode update = Json.object().put("update_id", id);
      update.set(kind, body);
      add(id, Json.write(update));
    }
    return id;
  }

  /**
   * Puts in exactly this text, of whatever kind and however broken. Where it has no readable
   * update_id it takes a place in the count all the same: an offset above that confirms it.
   */
  public synchronized void putRaw(String json) {
    OptionalLong id = Arguments.number(Json.readLeniently(json).path("update_id"));
    add(id.orElse(nextId), json);
    nextId = Math.max(nextId, id.orElse(nextId) + 1);
  }

  private void add(long id, String json) {
    pending.add(new Entry(id, json, id < offset));
    notifyAll();
  }

  /** The id that the next update gets. */
  public synchronized long nextId() {
    return nextId;
  }

  /** Updates that are not confirmed yet. */
  public synchronized int pending() {
    return pending.size();
  }

  /** The offset that the bot asked for last. */
  public synchronized long offset() {
    return offset;
  }

  /** Whether a call waits for updates at this moment. */
  public synchronized boolean isPolled() {
    return isPolled;
  }

  /** The kinds that the bot wants, as it named them last. */
  public synchronized Set<String> kinds() {
    return kinds;
  }

  public synchronized void clear() {
    pending.clear();
    notifyAll();
  }

  /** Whether all updates were confirmed in that time. */
  public synchronized boolean awaitConfirmed(Duration timeout) {
    return await(pending::isEmpty, timeout);
  }

  /** Whether the offset came to stand above that update in that time. */
  public synchronized boolean awaitConfirmed(long id, Duration timeout) {
    return await(() -> offset > id, timeout);
  }

  /** Whether a call came to wait for updates in that time. */
  public synchronized boolean awaitPoll(Duration timeout) {
    return await(() -> isPolled, timeout);
  }

  /** Ends the waiting of all, for good. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }

  /**
   * Ends the call that waits, as when the server goes down. After a bot was killed its last call
   * waits on, since nobody tells the server.
   */
  public synchronized void interrupt() {
    turn++;
    isPolled = false;
    notifyAll();
  }

  /** The updates as JSON; waits for them, and ends an earlier call that still does. */
  synchronized List<String> poll(Poll poll) {
    long mine = ++turn;
    if (poll.changesKinds()) {
      kinds = poll.kinds().isEmpty() ? USUAL_KINDS : poll.kinds();
    }
    forget(poll.offset());
    isPolled = true;
    notifyAll();
    await(() -> !pending.isEmpty() || turn != mine || isClosed, poll.timeout());
    if (turn != mine) {
      throw ApiError.conflict();
    }
    isPolled = false;
    return take(poll.limit());
  }

  private void forget(long asked) {
    if (asked >= 0) {
      pending.removeIf(entry -> entry.id() < asked && !entry.isLate());
      offset = Math.max(offset, asked);
    } else {
      while (pending.size() > -asked) {
        offset = Math.max(offset, pending.remove().id() + 1);
      }
    }
  }

  private List<String> take(int limit) {
    List<String> taken = new ArrayList<>();
    Iterator<Entry> entries = pending.iterator();
    while (entries.hasNext() && taken.size() < limit) {
      Entry entry = entries.next();
      taken.add(entry.json());
      if (entry.isLate()) {
        entries.remove();
      }
    }
    return taken;
  }

  private boolean await(BooleanSupplier condition, Duration timeout) {
    return Waiting.on(this, condition, timeout);
  }
}
