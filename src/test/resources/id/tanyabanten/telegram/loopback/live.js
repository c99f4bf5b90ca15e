'use strict';

// A chat with the bot that runs against this server.
(() => {
  const PAUSE = 400;
  const TOAST = 3500;

  const parameters = new URLSearchParams(location.search);
  const who = { lang: parameters.get('lang') || 'id', user: parameters.get('user') || '1001' };
  const at = name => document.getElementById(name);
  const list = at('messages');
  const input = at('text');

  let change = 0;
  let pressed = null;
  let repliedTo = null;
  let lastDay = '';
  let commands = [];
  let follow = true;

  async function ask(path, body) {
    const answer = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  }

  async function say(text) {
    if (!text.trim()) return;
    const reply = repliedTo ? { reply: repliedTo.message_id } : {};
    replyTo(null);
    await ask('chat/say', { ...who, ...reply, text });
    toEnd();
  }

  async function press(message, data, button) {
    button.disabled = true;
    const answer = await ask('chat/press', { ...who, message: message.message_id, data: data.callback_data });
    pressed = { id: answer.id, button };
    setTimeout(() => { button.disabled = false; }, TOAST);
  }

  function replyTo(message) {
    repliedTo = message;
    at('replying').hidden = !message;
    at('replying').textContent = message ? '↩ ' + Bubbles.firstLine(message) + '  ✕' : '';
    if (message) input.focus();
  }

  const actions = { say, press, replyTo, jump: Bubbles.jump };

  function put(stored) {
    const old = at('message-' + stored.id);
    if (!stored.message) {
      if (old) old.remove();
      return;
    }
    const made = Bubbles.message(stored.message, actions);
    if (old) {
      old.replaceWith(made);
      return;
    }
    const day = Bubbles.day(stored.message);
    if (day.textContent !== lastDay) list.append(day);
    lastDay = day.textContent;
    list.append(made);
  }

  function toEnd() {
    list.scrollTop = list.scrollHeight;
  }

  function putAll(messages) {
    if (messages.length) list.querySelectorAll('.about, .begin').forEach(shown => shown.remove());
    messages.forEach(put);
    Bubbles.settle(list);
    if (messages.length && follow) toEnd();
  }

  // What Telegram shows before the first word.
  function introduce(about) {
    if (change > 0 || list.querySelector('.begin')) return;
    if (about) {
      const card = Bubbles.element('div', 'about', about);
      card.dir = 'auto';
      card.prepend(Bubbles.element('b', '', 'What can this bot do?'));
      list.append(card);
    }
    const begin = Bubbles.element('button', 'begin', 'START');
    begin.onclick = () => say('/start');
    list.append(begin);
  }

  function toast(answer) {
    pressed.button.disabled = false;
    pressed = null;
    if (answer.alert) {
      alert(answer.text);
    } else if (answer.text) {
      at('toast').textContent = answer.text;
      at('toast').hidden = false;
      setTimeout(() => { at('toast').hidden = true; }, TOAST);
    }
  }

  function typing(is) {
    at('state').textContent = is ? 'typing…' : 'bot';
    at('state').classList.toggle('busy', is);
  }

  async function look() {
    const query = new URLSearchParams({ ...who, after: change });
    if (pressed) query.set('pressed', pressed.id);
    const news = await ask('chat/messages?' + query);
    Bubbles.head(news.name);
    commands = news.commands;
    change = Math.max(change, ...news.messages.map(stored => stored.change));
    putAll(news.messages);
    introduce(news.about);
    typing(news.typing);
    if (pressed && news.answer) toast(news.answer);
  }

  function command(entry) {
    const made = Bubbles.element('button');
    const description = Bubbles.element('span', '', entry.description);
    description.dir = 'auto';
    made.append(description, Bubbles.element('code', '', '/' + entry.command));
    made.onclick = () => { at('menu').hidden = true; say('/' + entry.command); };
    return made;
  }

  function toggleMenu() {
    const none = Bubbles.element('p', '', 'The bot has set no commands.');
    at('menu').replaceChildren(...(commands.length ? commands.map(command) : [none]));
    at('menu').hidden = !at('menu').hidden;
  }

  function grow() {
    input.style.height = 'auto';
    input.style.height = input.scrollHeight + 'px';
  }

  at('line').onsubmit = event => {
    event.preventDefault();
    say(input.value);
    input.value = '';
    grow();
  };
  input.oninput = grow;
  input.onkeydown = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      at('line').requestSubmit();
    }
  };
  // Who reads further up is left there; else the newest stays in sight, as when a keyboard opens.
  list.onscroll = () => {
    follow = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  };
  new ResizeObserver(() => { if (follow) toEnd(); }).observe(list);
  at('commands').onclick = toggleMenu;
  at('replying').onclick = () => replyTo(null);

  async function watch() {
    try {
      await look();
    } catch (error) {
      at('state').textContent = 'the loopback server is away';
    }
    setTimeout(watch, PAUSE);
  }

  watch();
})();
