package id.tanyabanten.telegram.loopback;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the bot did. Counts cost nothing however many messages there are; of calls and messages
 * themselves only the newest may be kept.
 */
public final class Recorder {

  private final Deque<Call> calls = new ArrayDeque<>();
  private final Deque<Sent> sent = new ArrayDeque<>();
  private final Deque<Refused> refused = new ArrayDeque<>();
  private final Map<String, Integer> callCounts = new HashMap<>();
  private final Map<String, Integer> answeredCounts = new HashMap<>();
  private final Map<Long, Integer> sentCounts = new HashMap<>();
  private final Map<Long, Integer> underWay = new HashMap<>();
  private final Map<Long, Integer> mostUnderWay = new HashMap<>();
  private Consumer<Sent> watcher = message -> {};
  private int keep = Integer.MAX_VALUE;
  private int sentCount;
  private int sendsUnderWay;
  private int mostSendsUnderWay;

  /** A call that was refused for what it asks, not because of an ordered fault. */
  public record Refused(Call call, int code, String description) {}

  /** Called with each message, after it was recorded. */
  public synchronized void whenSent(Consumer<Sent> watcher) {
    this.watcher = watcher;
  }

  /** Keeps only the newest calls and messages, for long runs; counts go on. */
  public synchronized void keepNewest(int count) {
    keep = count;
  }

  /** All that the bot sent and Telegram took, in that order. */
  public synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  public synchronized List<Sent> sentTo(long chat) {
    return sent.stream().filter(message -> message.chat() == chat).toList();
  }

  public synchronized int sentCount() {
    return sentCount;
  }

  public synchronized int sentCount(long chat) {
    return sentCounts.getOrDefault(chat, 0);
  }

  public synchronized Optional<Sent> lastSent() {
    return Optional.ofNullable(sent.peekLast());
  }

  /** All messages, once there are that many. */
  public synchronized List<Sent> awaitSent(int count, Duration timeout) {
    check(await(() -> sentCount >= count, timeout), count + " messages were to be sent, not");
    return sent();
  }

  /** Those to one chat, once there are that many. */
  public synchronized List<Sent> awaitSentTo(long chat, int count, Duration timeout) {
    check(await(() -> sentCount(chat) >= count, timeout), count + " were to come to the chat, not");
    return sentTo(chat);
  }

  private void check(boolean isThere, String what) {
    if (!isThere) {
      throw new AssertionError(what + " " + sentCount + "; refused: " + refused);
    }
  }

  /** All calls, in the order of their arrival. */
  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The name in any case. */
  public synchronized List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  public synchronized int callCount(String method) {
    return callCounts.getOrDefault(BotApi.canonical(method), 0);
  }

  /** The calls of a method, once there are that many. */
  public synchronized List<Call> awaitCalls(String method, int count, Duration timeout) {
    check(
        await(() -> callCount(method) >= count, timeout),
        count + " calls of " + method + " were to come; messages sent:");
    return calls(method);
  }

  /** Waits until that many calls have had their effect and their answer. */
  public synchronized void awaitAnswered(String method, int count, Duration timeout) {
    check(
        await(() -> answeredCounts.getOrDefault(BotApi.canonical(method), 0) >= count, timeout),
        count + " calls of " + method + " were to be answered; messages sent:");
  }

  /** Whether a call of that kind came in that time. */
  public synchronized boolean awaitCall(Predicate<Call> predicate, Duration timeout) {
    return await(() -> calls.stream().anyMatch(predicate), timeout);
  }

  /** Calls that a bot without a slip would not have made; ordered faults are not among them. */
  public synchronized List<Refused> refused() {
    return List.copyOf(refused);
  }

  /** Calls of sendMessage that have come and are not answered yet. */
  public synchronized int sendsUnderWay() {
    return sendsUnderWay;
  }

  public synchronized int sendsUnderWay(long chat) {
    return underWay.getOrDefault(chat, 0);
  }

  /** The most that were under way at one time. */
  public synchronized int mostSendsUnderWay() {
    return mostSendsUnderWay;
  }

  public synchronized int mostSendsUnderWay(long chat) {
    return mostUnderWay.getOrDefault(chat, 0);
  }

  public synchronized boolean awaitSendsUnderWay(int count, Duration timeout) {
    return await(() -> sendsUnderWay >= count, timeout);
  }

  /** Forgets what was; sends under way go on. */
  public synchronized void clear() {
    List.of(calls, sent, refused).forEach(Deque::clear);
    List.of(callCounts, answeredCounts, sentCounts, mostUnderWay).forEach(Map::clear);
    sentCount = 0;
    mostSendsUnderWay = sendsUnderWay;
  }

  synchronized void arrived(Request request) {
    add(calls, request.call());
    callCounts.merge(request.method(), 1, Integer::sum);
    if (request.sends()) {
      long chat = request.chat().orElse(0);
      mostSendsUnderWay = Math.max(mostSendsUnderWay, ++sendsUnderWay);
      mostUnderWay.merge(chat, underWay.merge(chat, 1, Integer::sum), Math::max);
    }
    notifyAll();
  }

  synchronized void answered(Request request) {
    answeredCounts.merge(request.method(), 1, Integer::sum);
    if (request.sends()) {
      sendsUnderWay--;
      underWay.merge(request.chat().orElse(0), -1, Recorder::sumUnlessZero);
    }
    notifyAll();
  }

  /** Null takes the entry out, so that chats long gone cost nothing. */
  private static Integer sumUnlessZero(Integer a, Integer b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }

  synchronized void sent(Sent message) {
    add(sent, message);
    sentCount++;
    sentCounts.merge(message.chat(), 1, Integer::sum);
    watcher.accept(message);
    notifyAll();
  }

  synchronized void refused(Request request, ApiError error) {
    add(refused, new Refused(request.call(), error.code(), error.description()));
    notifyAll();
  }

  private <T> void add(Deque<T> all, T newest) {
    all.add(newest);
    if (all.size() > keep) {
      all.remove();
    }
  }

  private boolean await(BooleanSupplier condition, Duration timeout) {
    return Waiting.on(this, condition, timeout);
  }
}
