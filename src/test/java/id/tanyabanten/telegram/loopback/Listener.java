package id.tanyabanten.telegram.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads requests from this machine over HTTP, and writes answers or cuts the connection. */
final class Listener implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads;

  /** An HTTP request, read to its end. */
  record Message(String path, String query, String contentType, String body) {}

  /** Answers requests. */
  interface Handler {
    Response answer(Message message) throws InterruptedException;
  }

  private Listener(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  static Listener start(int port, Handler handler) {
    // The server reads it when its class is loaded, and then Nagle would add 40 ms to each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Long polls and delays each hold a thread, so that their number can't be fixed.
    ExecutorService threads = Executors.newCachedThreadPool(Listener::thread);
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer server = HttpServer.create(address, 0);
      server.setExecutor(threads);
      server.createContext("/", handling(handler));
      server.start();
      return new Listener(server, threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "loopback");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpHandler handling(Handler handler) {
    return exchange -> {
      try (exchange) {
        write(exchange, handler.answer(read(exchange)));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private static Message read(HttpExchange exchange) throws IOException {
    return new Message(
        exchange.getRequestURI().getPath(),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  /**
   * Closing the exchange without a header, or before all that was promised, cuts the connection.
   */
  private static void write(HttpExchange exchange, Response response) throws IOException {
    if (response.isNone()) {
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", response.type());
    int promised = response.promised();
    exchange.sendResponseHeaders(response.status(), promised == 0 ? -1 : promised);
    OutputStream body = exchange.getResponseBody();
    body.write(response.body());
    body.flush();
  }
}
