package id.tanyabanten.telegram.loopback;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Faults that tests order. The one that was ordered first comes first. */
public final class Faults {

  private final List<FaultOrder> orders = new CopyOnWriteArrayList<>();
  private final Map<Long, Duration> delays = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile Duration delay = Duration.ZERO;
  private volatile Optional<FloodLimit> limit = Optional.empty();
  private volatile Consumer<Sent> hook = sent -> {};

  Faults(Clock clock) {
    this.clock = clock;
  }

  /** For that many calls of a method, its name in any case. */
  public FaultOrder next(int calls, String method, Fault fault) {
    return add(new FaultOrder(method, OptionalLong.empty(), fault, calls));
  }

  /** For that many calls of whatever method. */
  public FaultOrder next(int calls, Fault fault) {
    return next(calls, FaultOrder.ANY, fault);
  }

  /** For that many messages to one chat. */
  public FaultOrder nextTo(long chat, int calls, Fault fault) {
    return add(new FaultOrder("sendmessage", OptionalLong.of(chat), fault, calls));
  }

  /** For each call of a method until the order is closed. */
  public FaultOrder always(String method, Fault fault) {
    return next(FaultOrder.FOREVER, method, fault);
  }

  /** For each call of whatever method until the order is closed. */
  public FaultOrder always(Fault fault) {
    return next(FaultOrder.FOREVER, fault);
  }

  /** For each message to one chat until the order is closed. */
  public FaultOrder alwaysTo(long chat, Fault fault) {
    return nextTo(chat, FaultOrder.FOREVER, fault);
  }

  private FaultOrder add(FaultOrder order) {
    orders.add(order);
    return order;
  }

  /** Each sendMessage takes that long until it is taken. */
  public void delaySends(Duration time) {
    delay = time;
  }

  /** The same for one chat alone, instead of what goes for all. */
  public void delaySendsTo(long chat, Duration time) {
    delays.put(chat, time);
  }

  /**
   * No more messages than that to each chat in any stretch of time that long; those above are
   * refused with 429 and the seconds to wait, as Telegram limits groups.
   */
  public void limitEachChat(int messages, Duration time) {
    limit = Optional.of(new FloodLimit(messages, time, clock));
  }

  /**
   * Called when a message was taken, before the answer is written, on the thread that answers: what
   * it does delays the answer, and where it throws the connection is cut.
   */
  public void whenTaken(Consumer<Sent> hook) {
    this.hook = hook;
  }

  /** Ends all faults, delays, limits and the hook. */
  public void clear() {
    orders.clear();
    delays.clear();
    delay = Duration.ZERO;
    limit = Optional.empty();
    hook = sent -> {};
  }

  void delay(Request request) throws InterruptedException {
    if (request.sends()) {
      Duration time = delays.getOrDefault(request.chat().orElse(0), delay);
      Thread.sleep(time.toMillis());
    }
  }

  Optional<Fault> next(Request request) {
    Optional<Fault> ordered =
        orders.stream().filter(order -> order.take(request)).findFirst().map(FaultOrder::fault);
    return ordered.isPresent() ? ordered : limit.flatMap(flood -> flood.next(request));
  }

  void taken(Sent sent) {
    hook.accept(sent);
  }
}
