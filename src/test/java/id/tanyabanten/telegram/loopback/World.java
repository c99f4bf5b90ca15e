package id.tanyabanten.telegram.loopback;

import java.time.Clock;

/** All that the server knows, and what tests order and look at. */
record World(
    LoopbackOptions options,
    Clock clock,
    User bot,
    Updates updates,
    Chats chats,
    Callbacks callbacks,
    Profile profile,
    Faults faults,
    Recorder recorder) {

  static World of(LoopbackOptions options) {
    Clock clock = Clock.systemUTC();
    return new World(
        options,
        clock,
        User.bot(options.botId(), "Tanya Banten", options.username()),
        new Updates(options.firstUpdate()),
        new Chats(),
        new Callbacks(),
        new Profile(),
        new Faults(clock),
        new Recorder());
  }
}
