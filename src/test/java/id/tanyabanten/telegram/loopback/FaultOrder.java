package id.tanyabanten.telegram.loopback;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/** A fault for certain calls. Closed, it comes no more. */
public final class FaultOrder implements AutoCloseable {

  static final String ANY = "";
  static final int FOREVER = Integer.MAX_VALUE;

  private final String method;
  private final OptionalLong chat;
  private final Fault fault;
  private final AtomicInteger left;
  private final AtomicInteger count = new AtomicInteger();

  FaultOrder(String method, OptionalLong chat, Fault fault, int calls) {
    this.method = BotApi.canonical(method);
    this.chat = chat;
    this.fault = fault;
    this.left = new AtomicInteger(calls);
  }

  Fault fault() {
    return fault;
  }

  /** Whether it goes for this call, which then counts as one of those it was ordered for. */
  boolean take(Request request) {
    boolean isTaken = fits(request) && left.getAndUpdate(FaultOrder::less) > 0;
    if (isTaken) {
      count.incrementAndGet();
    }
    return isTaken;
  }

  private boolean fits(Request request) {
    boolean isMethod = method.equals(ANY) || method.equals(request.method());
    return isMethod && (chat.isEmpty() || chat.equals(request.chat()));
  }

  private static int less(int left) {
    return left == FOREVER ? FOREVER : Math.max(0, left - 1);
  }

  /** How often it came. */
  public int count() {
    return count.get();
  }

  /** Whether it came as often as was ordered, or was closed. */
  public boolean isOver() {
    return left.get() == 0;
  }

  @Override
  public void close() {
    left.set(0);
  }
}
