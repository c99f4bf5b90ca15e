package id.tanyabanten.telegram.loopback;

/**
 * Telegram on this machine. Keeps all that it knows while it is down, so that tests can cut the bot
 * off and let it come back.
 */
public final class LoopbackServer implements AutoCloseable {

  private final World world;
  private final Listener.Handler calls;
  private final Listener.Handler page;
  private final int port;
  private Listener listener;

  private LoopbackServer(World world) {
    this.world = world;
    this.calls = new CallHandler(world.options(), new BotApi(world));
    this.page = new PageHandler(world);
    this.listener = Listener.start(world.options().port(), this::answer);
    this.port = listener.port();
  }

  /** Serves until it is stopped; options: --port, --token. */
  public static void main(String[] arguments) throws InterruptedException {
    new LoopbackCommand(System.in, System.out).run(arguments);
  }

  public static LoopbackServer start() {
    return start(LoopbackOptions.USUAL);
  }

  public static LoopbackServer start(LoopbackOptions options) {
    return new LoopbackServer(World.of(options));
  }

  private Response answer(Listener.Message message) throws InterruptedException {
    boolean isCall = message.path().startsWith(world.options().prefix() + "/bot");
    return (isCall ? calls : page).answer(message);
  }

  public int port() {
    return port;
  }

  /** Where the bot finds it: with the prefix, without a stroke at the end. */
  public String url() {
    return "http://127.0.0.1:" + port() + world.options().prefix();
  }

  public String token() {
    return world.options().token();
  }

  public User bot() {
    return world.bot();
  }

  public Updates updates() {
    return world.updates();
  }

  public Chats chats() {
    return world.chats();
  }

  public Callbacks callbacks() {
    return world.callbacks();
  }

  public Profile profile() {
    return world.profile();
  }

  public Faults faults() {
    return world.faults();
  }

  public Recorder recorder() {
    return world.recorder();
  }

  /** What that person does in the private chat with the bot, unless another chat is named. */
  public Person person(User user) {
    return Person.of(world, user);
  }

  public Person person(long id) {
    return person(User.of(id));
  }

  /** Refuses connections and cuts those that are open. */
  public void goDown() {
    listener.close();
    world.updates().interrupt();
  }

  /** Listens again where it did before. */
  public void comeBack() {
    listener = Listener.start(port, this::answer);
  }

  @Override
  public void close() {
    listener.close();
    world.updates().close();
  }
}
