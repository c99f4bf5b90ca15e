/**
 * Telegram's door: takes updates in, keeps them, answers them chat by chat, and shows replies
 * there. The only place for the Bot API.
 */
@NullMarked
package id.tanyabanten.telegram;

import org.jspecify.annotations.NullMarked;
