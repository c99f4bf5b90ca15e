package id.tanyabanten.telegram;

/**
 * The bot itself, as Telegram knows it.
 *
 * @param name its username, without the sign before it
 */
record Bot(long id, String name) {}
