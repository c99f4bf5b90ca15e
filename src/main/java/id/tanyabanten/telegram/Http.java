package id.tanyabanten.telegram;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Makes the HTTP client for the Bot API. */
final class Http {

  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** A connection that lay idle longer may have been dropped on the way without a sign. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

  private static final int PROXY_PORT = 8080;

  private Http() {}

  /**
   * @param atOnce how many requests may be under way
   * @param answer how long an answer may take
   */
  static OkHttpClient client(TelegramSettings settings, int atOnce, Duration answer) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(atOnce);
    dispatcher.setMaxRequestsPerHost(atOnce);
    OkHttpClient.Builder client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(atOnce, IDLE.toSeconds(), TimeUnit.SECONDS))
            .connectTimeout(CONNECT)
            .writeTimeout(CONNECT)
            .readTimeout(answer)
            // Some servers keep a connection alive with a sign now and then.
            .callTimeout(answer.plus(CONNECT))
            // A message that is led elsewhere arrives there without its content.
            .followRedirects(false)
            .followSslRedirects(false)
            .addInterceptor(Http::notElsewhere)
            .addInterceptor(Http::once)
            .addInterceptor(below(settings.api()));
    settings.proxy().ifPresent(proxy -> through(proxy, client));
    return client.build();
  }

  private static Response notElsewhere(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.isRedirect()) {
      response.close();
      throw new IOException("led elsewhere; name that server in TELEGRAM_API_URL");
    }
    return response;
  }

  /**
   * A request whose connection breaks once it was begun is not sent again by the client on its own:
   * the message may have arrived.
   */
  private static Response once(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    return chain.proceed(
        body == null
            ? request
            : request.newBuilder().method(request.method(), new OneShot(body)).build());
  }

  private static final class OneShot extends RequestBody {

    private final RequestBody body;

    OneShot(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }

    @Override
    public boolean isOneShot() {
      return true;
    }
  }

  /** The library knows a server by host and port only; its path is put before each request's. */
  private static Interceptor below(URI api) {
    List<String> path =
        HttpUrl.get(api).pathSegments().stream().filter(it -> !it.isEmpty()).toList();
    return chain -> {
      Request request = chain.request();
      HttpUrl.Builder url = request.url().newBuilder().encodedPath("/");
      path.forEach(url::addPathSegment);
      request.url().pathSegments().forEach(url::addPathSegment);
      return chain.proceed(request.newBuilder().url(url.build()).build());
    };
  }

  private static void through(URI proxy, OkHttpClient.Builder client) {
    int port = proxy.getPort() < 0 ? PROXY_PORT : proxy.getPort();
    client.proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
    if (proxy.getUserInfo() != null) {
      String[] parts = proxy.getUserInfo().split(":", 2);
      authorized(Credentials.basic(parts[0], parts.length > 1 ? parts[1] : ""), client);
    }
  }

  private static void authorized(String credentials, OkHttpClient.Builder client) {
    // For https: before the tunnel is dug, when nothing has been sent yet.
    client.proxyAuthenticator(
        (route, response) ->
            response.request().header(PROXY_AUTHORIZATION) == null
                ? response.request().newBuilder().header(PROXY_AUTHORIZATION, credentials).build()
                : null);
    // For http: with each request, since one that was sent is not sent again.
    client.addInterceptor(
        chain ->
            chain.proceed(
                chain.request().isHttps()
                    ? chain.request()
                    : chain
                        .request()
                        .newBuilder()
                        .header(PROXY_AUTHORIZATION, credentials)
                        .build()));
  }
}
