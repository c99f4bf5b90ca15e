package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LanesTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Map<String, Queue<Integer>> waiting = new ConcurrentHashMap<>();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  private void put(String chat, int item) {
    waiting.computeIfAbsent(chat, key -> new ConcurrentLinkedQueue<>()).add(item);
  }

  private boolean next(String chat) {
    Integer item = waiting.getOrDefault(chat, new ConcurrentLinkedQueue<>()).poll();
    if (item != null) {
      done.add(chat + item);
    }
    return item != null;
  }

  private void awaitDone(int count) throws InterruptedException {
    while (done.size() < count) {
      Thread.sleep(5);
    }
  }

  @Test
  void nothingIsForgottenHoweverOftenAChatIsWokenWhileItIsAtWork() throws Exception {
    Lanes lanes = new Lanes(this::next, 4);
    int items = 5_000;
    for (int item = 0; item < items; item++) {
      put("c" + item % 7, item);
      lanes.wake("c" + item % 7);
    }
    awaitDone(items);
    lanes.stop(SOON);

    for (int chat = 0; chat < 7; chat++) {
      String name = "c" + chat;
      assertThat(
              done.stream()
                  .filter(it -> it.startsWith(name))
                  .map(it -> Integer.valueOf(it.substring(2))))
          .isSorted();
    }
  }

  @Test
  void aChatThatMustWaitTakesNoThreadFromTheOthers() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    Lanes lanes =
        new Lanes(
            chat -> {
              if (chat.startsWith("slow") && tries.incrementAndGet() <= 10) {
                throw NotNow.butIn(Duration.ofMillis(300));
              }
              return next(chat);
            },
            1);
    for (int number = 0; number < 10; number++) {
      put("slow" + number, 0);
      lanes.wake("slow" + number);
    }
    put("quick", 0);
    lanes.wake("quick");

    awaitDone(1);
    assertThat(done).containsExactly("quick0");
    awaitDone(11);
    lanes.stop(SOON);
  }

  @Test
  void anEndLetsWhatIsUnderWayEndAndBeginsNothingNew() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Lanes lanes =
        new Lanes(
            chat -> {
              begun.countDown();
              try {
                mayEnd.await();
              } catch (InterruptedException e) {
                done.add("interrupted");
              }
              return next(chat);
            },
            2);
    put("a", 1);
    put("a", 2);
    lanes.wake("a");
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
    Thread stopping = new Thread(() -> lanes.stop(SOON));
    stopping.start();
    Thread.sleep(100);
    mayEnd.countDown();
    stopping.join();
    lanes.wake("b");

    assertThat(done).containsExactly("a1");
  }
}
