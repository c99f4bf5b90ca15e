/**
 * Telegram's side of the Bot API on this machine: a server that takes, checks and refuses calls as
 * Telegram does, so that the bot's tests need neither network nor account, and a page to talk with
 * the bot in a browser. Knows nothing of the bot itself.
 */
package id.tanyabanten.telegram.loopback;
